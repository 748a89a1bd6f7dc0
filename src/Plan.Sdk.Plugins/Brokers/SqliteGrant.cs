using Plan.Sdk.Collections;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>A SQLite file that plugins may ask. Immutable.</summary>
/// <param name="Name">The name by which queries call it.</param>
/// <param name="Plugins">The ids of the plugins that may ask it.</param>
/// <param name="File">The file's absolute path.</param>
public sealed record SqliteGrant(string Name, ValueList<string> Plugins, string File) : SqlConnectionGrant(Name, Plugins);
