using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>What the proof of a plan against those above may report: <c>PLAN2610</c> to <c>PLAN2699</c>.</summary>
internal static partial class CascadeDiagnostics
{
    private static DiagnosticDescriptor Describe(int number, DiagnosticSeverity tier, LocalizedText title, LocalizedText message) => new()
    {
        Id = $"PLAN{number}",
        Category = "Cascade",
        DefaultSeverity = tier,
        Title = title,
        Message = message,
    };
}
