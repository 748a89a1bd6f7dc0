namespace Plan.Sdk.Plugins;

/// <summary>What can be said about plugins: <c>PLAN9xxx</c>.</summary>
public static partial class PluginDiagnostics;
