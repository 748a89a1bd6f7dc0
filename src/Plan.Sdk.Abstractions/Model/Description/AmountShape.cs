namespace Plan.Sdk.Model.Description;

/// <summary>A figure, or a list of two that are a range. Value: <see cref="Amount"/>.</summary>
public sealed class AmountShape : ValueShape
{
    private AmountShape(DecimalShape number) => Number = number;

    /// <summary>Figures of at least 0.</summary>
    public static AmountShape Instance { get; } = new(DecimalShape.Instance);

    /// <summary>Figures below 0 too.</summary>
    public static AmountShape Signed { get; } = new(DecimalShape.Signed);

    /// <summary>What each figure can be.</summary>
    public DecimalShape Number { get; }
}
