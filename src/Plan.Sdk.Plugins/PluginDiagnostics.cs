using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <summary>What can be said about plugins: <c>PLAN9xxx</c>.</summary>
public static partial class PluginDiagnostics
{
    private const string Category = "Plugins";

    private static DiagnosticDescriptor Error(string id, LocalizedText title, LocalizedText message) =>
        new() { Id = id, Title = title, Message = message, Category = Category, DefaultSeverity = DiagnosticSeverity.Error };

    private static DiagnosticDescriptor Info(string id, LocalizedText title, LocalizedText message) =>
        new() { Id = id, Title = title, Message = message, Category = Category, DefaultSeverity = DiagnosticSeverity.Info };
}
