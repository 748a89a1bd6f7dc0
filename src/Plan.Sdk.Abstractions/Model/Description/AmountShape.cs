namespace Plan.Sdk.Model.Description;

/// <summary>A figure, or a list of two that are a range. Value: <see cref="Amount"/>.</summary>
public sealed class AmountShape : ValueShape
{
    /// <summary>The one instance.</summary>
    public static AmountShape Instance { get; } = new();
}
