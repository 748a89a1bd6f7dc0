using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using Plan.Tables;

namespace Plan.Csv;

/// <summary>Data sources over tables written as text: UTF-8, UTF-16 or windows-1258, with commas, semicolons or tabs.</summary>
public sealed class CsvPlugin : IPlanPlugin
{
    /// <inheritdoc/>
    public ValueTask<ValueList<IPluginPart>> StartAsync(IPluginContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new(TablePlugin.PartsOf(context.Settings, new CsvFile()));
    }
}
