namespace Plan.Sdk.Reporting.Comparison;

/// <summary>What became of a value from one plan to another.</summary>
public enum DifferenceKind
{
    /// <summary>It came in.</summary>
    Added,

    /// <summary>It went out.</summary>
    Removed,

    /// <summary>It is another.</summary>
    Changed,

    /// <summary>It stands at another place; for a list, its items stand in another order.</summary>
    Moved,
}
