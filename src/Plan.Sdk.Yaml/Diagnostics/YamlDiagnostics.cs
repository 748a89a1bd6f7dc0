using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml;

/// <summary>What can be wrong with a YAML file: <c>PLAN1xxx</c>.</summary>
public static partial class YamlDiagnostics
{
    private const string Category = "Yaml";

    private static DiagnosticDescriptor Error(string id, LocalizedText title, LocalizedText message) =>
        new() { Id = id, Title = title, Message = message, Category = Category, DefaultSeverity = DiagnosticSeverity.Error };

    private static DiagnosticDescriptor Warning(string id, LocalizedText title, LocalizedText message) =>
        new() { Id = id, Title = title, Message = message, Category = Category, DefaultSeverity = DiagnosticSeverity.Warning };
}
