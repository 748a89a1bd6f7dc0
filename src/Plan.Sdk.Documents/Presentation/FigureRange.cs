namespace Plan.Sdk.Documents.Presentation;

/// <summary>The values a rule allows, both ends included, in the unit of the figure.</summary>
/// <param name="Least">The smallest.</param>
/// <param name="Most">The largest; <c>null</c>: none is said.</param>
public readonly record struct FigureRange(decimal Least, decimal? Most)
{
    /// <summary>Whether a value is allowed.</summary>
    public bool Contains(decimal value) => value >= Least && (Most is not { } most || value <= most);

    /// <summary>The allowed value that is nearest.</summary>
    public decimal Clamp(decimal value) => Math.Max(Least, Most is { } most ? Math.Min(value, most) : value);
}
