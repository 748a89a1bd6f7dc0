namespace Plan.Sdk.Model;

/// <summary>A new value of one key.</summary>
/// <param name="Key">The key, as the item's description has it.</param>
/// <param name="Value">The value; it fits the key's shape.</param>
public sealed record FieldChange(string Key, object Value);
