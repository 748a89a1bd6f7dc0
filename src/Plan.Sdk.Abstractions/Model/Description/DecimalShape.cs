namespace Plan.Sdk.Model.Description;

/// <summary>A decimal number of at most 28 digits. Value: <see cref="decimal"/>.</summary>
public sealed class DecimalShape : ValueShape
{
    private DecimalShape(bool maybeNegative) => MayBeNegative = maybeNegative;

    /// <summary>At least 0.</summary>
    public static DecimalShape Instance { get; } = new(maybeNegative: false);

    /// <summary>Below 0 too.</summary>
    public static DecimalShape Signed { get; } = new(maybeNegative: true);

    /// <summary>Whether it may be below 0.</summary>
    public bool MayBeNegative { get; }
}
