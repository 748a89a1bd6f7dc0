using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Testing;

/// <summary>What a test lends to a plugin.</summary>
public sealed record PluginTestSetup
{
    /// <summary>The plugin's <c>plan-plugin.json</c>, by which its settings are read and its parts are judged; <c>null</c>: neither, and it has no settings.</summary>
    public string? Manifest { get; init; }

    /// <summary>Its settings in YAML, as they stand below <c>settings:</c> in <c>plugins.yaml</c>: <c>{source: so-lieu, file: so-lieu.txt}</c>.</summary>
    public string Settings { get; init; } = "{}";

    /// <summary>The folder of the workspace, in which the files of its settings lie.</summary>
    public string Workspace { get; init; } = ".";

    /// <summary>The names of the secrets that its settings may name. No plugin sees a secret itself.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>The SQLite files that it may ask, by the names of their connections.</summary>
    public IReadOnlyDictionary<string, string> Databases { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What it fetches from web addresses.</summary>
    public IHttpBroker Http { get; init; } = new RecordedHttp();

    /// <summary>Its clock, which a plugin in a worker has not: that one has the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
