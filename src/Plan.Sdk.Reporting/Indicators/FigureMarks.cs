namespace Plan.Sdk.Reporting.Indicators;

/// <summary>What is known about one cell of a <see cref="FigureColumn"/>.</summary>
[Flags]
internal enum FigureMarks : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>There is a figure.</summary>
    Given = 1,

    /// <summary>It is a numerator with its denominator.</summary>
    Pair = 2,

    /// <summary>It is an estimate.</summary>
    Estimate = 4,
}
