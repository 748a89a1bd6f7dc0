namespace Plan.Sdk.Plugins;

/// <summary>The class that starts a plugin.</summary>
/// <param name="Assembly">The file name of its assembly, at the top of the package.</param>
/// <param name="Type">Its full name, nested types with <c>+</c>.</param>
public sealed record PluginEntry(string Assembly, string Type);
