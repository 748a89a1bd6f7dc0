using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using Plan.Tables;

namespace Plan.Excel;

/// <summary>Data sources over sheets of Excel workbooks, XLSX and the old XLS.</summary>
public sealed class ExcelPlugin : IPlanPlugin
{
    /// <inheritdoc/>
    public ValueTask<ValueList<IPluginPart>> StartAsync(IPluginContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new(TablePlugin.PartsOf(context.Settings, new ExcelFile()));
    }
}
