namespace Plan.Sdk.Model.Plugins;

/// <summary>Where a secret comes from: an environment variable or a protected file.</summary>
public sealed record SecretSource
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The environment variable.</summary>
    public string? Environment { get; init; }

    /// <summary>The file, from the workspace on; it may lie outside.</summary>
    public string? File { get; init; }
}
