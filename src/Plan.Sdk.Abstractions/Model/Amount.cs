namespace Plan.Sdk.Model;

/// <summary>A figure, or a range of two (<c>[3, 6]</c>). Exact decimals; compares by value.</summary>
/// <param name="Value">The figure, or the lower end.</param>
/// <param name="UpTo">The upper end of a range, or <c>null</c>.</param>
public sealed record Amount(decimal Value, decimal? UpTo = null);
