namespace Plan.Sdk.Origins;

/// <summary>A line of a plan that switches one rule off for the line it stands on, or, alone on a line, for the next.</summary>
/// <param name="Line">The line that is meant, from 1.</param>
/// <param name="Id">The diagnostic's ID.</param>
/// <param name="Reason">Why; never empty.</param>
public sealed record Suppression(int Line, string Id, string Reason);
