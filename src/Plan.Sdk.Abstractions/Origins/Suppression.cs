using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Origins;

/// <summary>
/// A comment of a plan that switches one rule off, or changes its tier, for the line it stands on, or, alone on a line, for
/// the next.
/// </summary>
/// <param name="Line">The line that is meant, from 1.</param>
/// <param name="Id">The diagnostic's ID.</param>
/// <param name="Reason">Why; never empty.</param>
/// <param name="Severity">The tier there; <c>null</c>: off.</param>
public sealed record Suppression(int Line, string Id, string Reason, DiagnosticSeverity? Severity = null);
