using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace TestPlugins;

/// <summary>Gives made-up rows of all types, as many as the query's page says, and what it was set to.</summary>
public sealed class RowsPlugin : IPlanPlugin
{
    public ValueTask<ValueList<IPluginPart>> StartAsync(IPluginContext context, CancellationToken cancellation) => new([new Rows(context)]);
}
