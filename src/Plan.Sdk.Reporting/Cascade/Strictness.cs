namespace Plan.Sdk.Reporting.Cascade;

/// <summary>How a demand here stands to one above.</summary>
internal enum Strictness
{
    /// <summary>Whatever satisfies it satisfies the one above.</summary>
    AsStrict,

    /// <summary>Its figure lets something pass that the one above does not.</summary>
    Looser,

    /// <summary>Its figure would do, but comes later.</summary>
    Later,

    /// <summary>It counts something else, or in another way.</summary>
    NotComparable,

    /// <summary>It is for another area, and says nothing about the one above.</summary>
    Elsewhere,
}
