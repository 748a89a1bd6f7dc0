namespace Plan.Sdk.Model;

/// <summary>A rule whose tier a workspace changes, or which it switches off.</summary>
public sealed record RuleSetting
{
    /// <summary>The diagnostic's ID.</summary>
    public required string Id { get; init; }

    /// <summary>The tier; <c>null</c>: off.</summary>
    public Plan.Sdk.Diagnostics.DiagnosticSeverity? Severity { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
