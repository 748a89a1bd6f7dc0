using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>A key of an object of the manifest.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What stands there.</param>
/// <param name="Description">What it means.</param>
/// <param name="Required">Whether it has to be there.</param>
internal sealed record ManifestKey(string Name, ManifestShape Shape, LocalizedText Description, bool Required);
