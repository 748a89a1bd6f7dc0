namespace Plan.Sdk.Documents.Presentation;

/// <summary>How one component of a paper looks.</summary>
public sealed record ComponentRules
{
    /// <summary>The size in points, with the range the rule allows.</summary>
    public required Figure<decimal> Size { get; init; }

    /// <summary>Whether it is bold.</summary>
    public required Figure<bool> Bold { get; init; }

    /// <summary>Whether it is italic.</summary>
    public required Figure<bool> Italic { get; init; }

    /// <summary>Its letter case.</summary>
    public required Figure<LetterCase> Case { get; init; }

    /// <summary>How its lines stand.</summary>
    public required Figure<TextAlignment> Alignment { get; init; }

    /// <summary>The length of the drawn rule under it as a share of its line, 1 for as long as the line; <c>null</c>: no rule.</summary>
    public Figure<decimal>? RuleBelow { get; init; }
}
