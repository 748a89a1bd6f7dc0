namespace Plan.Sdk.Extensibility;

/// <summary>A value for a query.</summary>
/// <param name="Name">The parameter, without the sign before it.</param>
/// <param name="Value">The value.</param>
public sealed record SqlParameter(string Name, object? Value);
