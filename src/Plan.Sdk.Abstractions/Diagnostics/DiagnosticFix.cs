namespace Plan.Sdk.Diagnostics;

/// <summary>A change of the text that mends what a diagnostic is about.</summary>
/// <param name="Title">What the change does.</param>
/// <param name="Span">The range to replace.</param>
/// <param name="NewText">What stands there afterwards.</param>
public sealed record DiagnosticFix(LocalizedText Title, SourceSpan Span, string NewText);
