namespace Plan.Sdk.Documents;

/// <summary>The levels of numbering (NĐ 30/2020, Phụ lục I, II.6, structures A and B; dash and plus are settled practice).</summary>
public enum NumberLevel
{
    /// <summary><c>Điều 1.</c>, counted through the whole text.</summary>
    Article,

    /// <summary><c>I.</c></summary>
    Section,

    /// <summary><c>1.</c></summary>
    Clause,

    /// <summary><c>a)</c></summary>
    Point,

    /// <summary><c>-</c></summary>
    Dash,

    /// <summary><c>+</c></summary>
    Plus,
}
