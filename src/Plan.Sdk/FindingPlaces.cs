using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;

namespace Plan.Sdk;

/// <summary>Gives findings that know only their path in a model their place in the file.</summary>
internal static class FindingPlaces
{
    /// <summary>The findings with their places, each once.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="find">Where a value stands.</param>
    public static IEnumerable<Diagnostic> Locate(DiagnosticBag findings, Func<ModelPath, SourceSpan> find) =>
        findings.ToSorted().Distinct().Select(d => d.Span is null && ModelPath.Parse(d.Path) is { } path ? d with { Span = find(path) } : d);
}
