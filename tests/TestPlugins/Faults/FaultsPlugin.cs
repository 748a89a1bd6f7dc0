using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace TestPlugins;

/// <summary>Does one thing wrong, the one that the query names.</summary>
public sealed class FaultsPlugin : IPlanPlugin
{
    public ValueTask<ValueList<IPluginPart>> StartAsync(IPluginContext context, CancellationToken cancellation) => new([new Faults(context)]);
}
