namespace Plan.Sdk.Model;

/// <summary>A key of an <see cref="OpenValue"/>, with what stands there.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record OpenMember(string Key, OpenValue Value);
