namespace Plan.Sdk.Plugins;

/// <summary>A package that counts now.</summary>
/// <param name="Manifest">Its manifest.</param>
/// <param name="Folder">Its folder, absolute.</param>
/// <param name="Replaced">The version that counted before, which is kept to go back to; <c>null</c>: none.</param>
public sealed record InstalledPackage(PluginManifest Manifest, string Folder, PluginVersion? Replaced);
