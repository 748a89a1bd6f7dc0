namespace Plan.Sdk.Model.Plugins;

/// <summary>A secret in place of a value.</summary>
public sealed record SecretReference
{
    /// <summary>The secret's name.</summary>
    public required string Secret { get; init; }
}
