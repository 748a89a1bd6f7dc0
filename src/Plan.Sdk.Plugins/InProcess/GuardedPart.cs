using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.InProcess;

/// <summary>A part of a plugin in this process, as the host holds it: once it is dropped it leads to the plugin no more, whoever still holds it.</summary>
internal abstract class GuardedPart : IPluginPart
{
    /// <summary>Lets go of the plugin's part.</summary>
    public abstract void Drop();
}
