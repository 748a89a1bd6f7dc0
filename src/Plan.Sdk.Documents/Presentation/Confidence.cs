namespace Plan.Sdk.Documents.Presentation;

/// <summary>How sure a figure is.</summary>
public enum Confidence
{
    /// <summary>Read in the legal text or its official annex.</summary>
    High,

    /// <summary>Read in a good secondary source, or seen in several real papers.</summary>
    Medium,

    /// <summary>One weak source.</summary>
    Low,

    /// <summary>No source found; the figure is a choice and a setting.</summary>
    NotFound,

    /// <summary>Stated for another rule set and taken over from it without a source of its own.</summary>
    NotVerified,
}
