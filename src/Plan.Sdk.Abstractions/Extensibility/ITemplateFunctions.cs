using Plan.Sdk.Collections;

namespace Plan.Sdk.Extensibility;

/// <summary>
/// Functions that templates may call, as <c>group.name</c>. In-process plugins only: a call into another process for each insert would be too slow.
/// The functions read nothing but their arguments, so that the same plan gives the same document. Thread-safe.
/// </summary>
public interface ITemplateFunctions : IPluginPart
{
    /// <summary>The functions, each name once.</summary>
    ValueList<PluginFunction> Functions { get; }
}
