namespace Plan.Sdk.Model.Description;

/// <summary>A whole number. Value: <see cref="int"/>.</summary>
public sealed class IntegerShape(int min, int max) : ValueShape
{
    /// <summary>The smallest one allowed.</summary>
    public int Min { get; } = min;

    /// <summary>The largest one allowed.</summary>
    public int Max { get; } = max;
}
