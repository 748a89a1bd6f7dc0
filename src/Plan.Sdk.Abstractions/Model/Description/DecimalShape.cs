namespace Plan.Sdk.Model.Description;

/// <summary>A decimal number of at most 28 digits, at least 0. Value: <see cref="decimal"/>.</summary>
public sealed class DecimalShape : ValueShape
{
    /// <summary>The one instance.</summary>
    public static DecimalShape Instance { get; } = new();
}
