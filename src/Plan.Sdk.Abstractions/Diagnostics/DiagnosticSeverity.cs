namespace Plan.Sdk.Diagnostics;

/// <summary>The three tiers of what can be said about an input.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Good practice; shown only when asked for.</summary>
    Info,

    /// <summary>The office would send the paper back.</summary>
    Warning,

    /// <summary>The paper can't be printed; nothing is written.</summary>
    Error,
}
