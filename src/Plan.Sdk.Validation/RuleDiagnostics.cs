using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Validation;

/// <summary>What the rules about plans may report. One file for each range of IDs.</summary>
internal static partial class RuleDiagnostics
{
    private static DiagnosticDescriptor Describe(
        string id, string category, DiagnosticSeverity tier, LocalizedText title, LocalizedText message) => new()
    {
        Id = id,
        Category = category,
        DefaultSeverity = tier,
        Title = title,
        Message = message,
    };
}
