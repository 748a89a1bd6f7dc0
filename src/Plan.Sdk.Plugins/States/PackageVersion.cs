namespace Plan.Sdk.Plugins;

/// <summary>A version of a plugin that lies in the folder of plugins.</summary>
/// <param name="Version">The version.</param>
/// <param name="Manifest">The SHA-256 of its manifest, in lower case, from when it was installed.</param>
public sealed record PackageVersion(PluginVersion Version, string Manifest);
