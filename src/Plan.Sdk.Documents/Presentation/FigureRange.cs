namespace Plan.Sdk.Documents.Presentation;

/// <summary>The values a rule allows, both ends included, in the unit of the figure.</summary>
/// <param name="Least">The smallest.</param>
/// <param name="Most">The largest.</param>
public readonly record struct FigureRange(decimal Least, decimal Most)
{
    /// <summary>Whether a value is allowed.</summary>
    public bool Contains(decimal value) => value >= Least && value <= Most;

    /// <summary>The allowed value that is nearest.</summary>
    public decimal Clamp(decimal value) => Math.Clamp(value, Least, Most);
}
