namespace Plan.Sdk.Plugins.Brokers;

/// <summary>Where a secret is kept: in an environment variable or in a file, one of them. Immutable.</summary>
/// <param name="Name">The name by which settings and grants call it.</param>
/// <param name="Environment">The environment variable.</param>
/// <param name="File">The file's absolute path; only its owner may read it.</param>
public sealed record SecretPlace(string Name, string? Environment = null, string? File = null);
