namespace Plan.Sdk.Model;

/// <summary>How the figures of several units become one.</summary>
public enum Aggregation
{
    /// <summary>All numerators by all denominators: shares, and rates per thousand.</summary>
    Ratio,

    /// <summary>Added up.</summary>
    Sum,

    /// <summary>The plain average of the units' figures.</summary>
    Average,

    /// <summary>The average by the weight of another indicator.</summary>
    WeightedAverage,

    /// <summary>How many units meet the condition.</summary>
    UnitCount,

    /// <summary>The share of units, in percent, that meet the condition ("100% các phường …").</summary>
    UnitShare,
}
