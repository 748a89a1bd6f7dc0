using Plan.Sdk.Collections;

namespace Plan.Sdk.Origins;

/// <summary>A file's model with the places of its values: what a reader returns.</summary>
/// <typeparam name="T">The model, such as <c>ActionPlan</c> or <c>Organization</c>.</typeparam>
/// <param name="Model">The model.</param>
/// <param name="SourceMap">Where its values stand.</param>
/// <param name="Suppressions">The findings that the file's own lines switch off.</param>
/// <param name="Text">The file's text, for showing the line of a finding.</param>
public sealed record PlanDocument<T>(T Model, SourceMap SourceMap, ValueList<Suppression> Suppressions, string Text)
    where T : class
{
    /// <summary>SHA-256 of the file's bytes, 64 hexadecimal digits; <c>null</c> where nobody asked for it.</summary>
    public string? Sha256 { get; init; }
}
