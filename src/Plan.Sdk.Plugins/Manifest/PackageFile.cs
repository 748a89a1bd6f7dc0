namespace Plan.Sdk.Plugins;

/// <summary>A file of a package.</summary>
/// <param name="Hash">The SHA-256 of its bytes, in lower case.</param>
/// <param name="Path">Its path in the package, with <c>/</c>.</param>
public sealed record PackageFile(string Hash, string Path);
