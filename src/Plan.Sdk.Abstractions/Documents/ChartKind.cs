namespace Plan.Sdk.Documents;

/// <summary>How a chart shows its figures.</summary>
public enum ChartKind
{
    /// <summary>Upright columns.</summary>
    Column,

    /// <summary>Bars from left to right, for long names.</summary>
    Bar,

    /// <summary>Lines, for a course over time.</summary>
    Line,

    /// <summary>Slices of one whole; one series, nothing below 0.</summary>
    Pie,
}
