namespace Plan.Sdk.Reporting.Indicators;

/// <summary>The figures of all units for one indicator and one period, side by side in memory.</summary>
internal sealed class FigureColumn(int units)
{
    /// <summary>The place of a figure that is a row of a data source.</summary>
    public const int OfRow = -1;

    /// <summary>The figures, or the numerators of pairs.</summary>
    public decimal[] Above { get; } = new decimal[units];

    /// <summary>The denominators of pairs.</summary>
    public decimal[] Below { get; } = new decimal[units];

    /// <summary>What is known of each.</summary>
    public FigureMarks[] Marks { get; } = new FigureMarks[units];

    /// <summary>The number of the file that each comes from.</summary>
    public int[] Files { get; } = new int[units];

    /// <summary>The place of each among the figures of its file, from 0, or <see cref="OfRow"/>.</summary>
    public int[] Places { get; } = new int[units];

    /// <summary>For figures made from several periods, the numbers of these by unit; otherwise <c>null</c>.</summary>
    public IReadOnlyList<FigurePart>?[]? Parts { get; init; }
}
