using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Markup;

/// <summary>A link <c>[words](target)</c> that is not closed yet.</summary>
/// <param name="Span">Its opening bracket.</param>
/// <param name="InTarget">Whether its words are over.</param>
/// <param name="HasTarget">Whether something certainly stands in its target.</param>
internal sealed record OpenLink(SourceSpan Span, bool InTarget = false, bool HasTarget = false)
{
    /// <summary>What is known when either may be the case; <c>null</c> when one of them is no link, or another one.</summary>
    public static OpenLink? Join(OpenLink? a, OpenLink? b) =>
        a is not null && b is not null && a.IsAt(b) ? a with { HasTarget = a.HasTarget && b.HasTarget } : null;

    /// <summary>Whether both are the same link at the same half.</summary>
    public bool IsAt(OpenLink? other) => other is not null && Span == other.Span && InTarget == other.InTarget;
}
