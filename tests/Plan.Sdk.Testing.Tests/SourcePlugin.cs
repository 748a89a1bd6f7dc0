using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Testing.Tests;

/// <summary>A plugin that provides what a test wants.</summary>
internal sealed class SourcePlugin(Func<IPluginContext, IPluginPart> make) : IPlanPlugin
{
    public ValueTask<ValueList<IPluginPart>> StartAsync(IPluginContext context, CancellationToken cancellation)
    {
        ValueList<IPluginPart> parts = [make(context)];
        return new(parts);
    }
}
