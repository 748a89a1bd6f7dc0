namespace Plan.Sdk.Model.Plugins;

/// <summary>A header of a <see cref="WebQuery"/>.</summary>
public sealed record WebQueryHeader
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its value, or what stands before the secret in it.</summary>
    public string? Value { get; init; }

    /// <summary>The pack's setting that names the secret.</summary>
    public string? Secret { get; init; }
}
