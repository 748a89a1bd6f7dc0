using System.Diagnostics.CodeAnalysis;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins;

/// <summary>A plugin has failed. It stands inside the <see cref="DataSourceException"/> that callers see, for those who want its code.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It always has its diagnostic.")]
public sealed class PluginFailureException(Diagnostic diagnostic) : Exception(diagnostic.GetMessage(Language.English))
{
    /// <summary>What has happened.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
