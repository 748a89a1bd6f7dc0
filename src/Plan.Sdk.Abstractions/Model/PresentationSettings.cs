namespace Plan.Sdk.Model;

/// <summary>Choices that the law leaves open, or that an office makes for itself. A plan's settings win over the workspace's; what neither says follows the rule set.</summary>
public sealed record PresentationSettings
{
    /// <summary>The rule set; <c>null</c>: by the date of issue.</summary>
    public RuleSet? Rules { get; init; }

    /// <summary>Whether the text ends with <c>./.</c>; <c>null</c>: as the rule set says.</summary>
    public bool? EndMark { get; init; }

    /// <summary>Whether the name of the organization above is printed over the issuer's; <c>null</c>: as the rule set says,
    /// none for a people's committee.</summary>
    public bool? ParentLine { get; init; }

    /// <summary>The upper margin in millimetres; <c>null</c>: as the rule set says.</summary>
    public decimal? MarginTop { get; init; }

    /// <summary>The lower margin in millimetres.</summary>
    public decimal? MarginBottom { get; init; }

    /// <summary>The left margin in millimetres.</summary>
    public decimal? MarginLeft { get; init; }

    /// <summary>The right margin in millimetres.</summary>
    public decimal? MarginRight { get; init; }

    /// <summary>The size of the body text in points; <c>null</c>: as the rule set says.</summary>
    public decimal? BodySize { get; init; }

    /// <summary>These settings, and where they are silent those of <paramref name="fallback"/>.</summary>
    public PresentationSettings Over(PresentationSettings? fallback) => fallback is null ? this : new()
    {
        Rules = Rules ?? fallback.Rules,
        EndMark = EndMark ?? fallback.EndMark,
        ParentLine = ParentLine ?? fallback.ParentLine,
        MarginTop = MarginTop ?? fallback.MarginTop,
        MarginBottom = MarginBottom ?? fallback.MarginBottom,
        MarginLeft = MarginLeft ?? fallback.MarginLeft,
        MarginRight = MarginRight ?? fallback.MarginRight,
        BodySize = BodySize ?? fallback.BodySize,
    };
}
