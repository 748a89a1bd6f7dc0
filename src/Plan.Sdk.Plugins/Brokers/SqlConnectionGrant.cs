using Plan.Sdk.Collections;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>A database that the operator lets plugins ask: a <see cref="SqliteGrant"/> or a <see cref="PostgreSqlGrant"/>. Immutable.</summary>
/// <param name="Name">The name by which queries call it.</param>
/// <param name="Plugins">The ids of the plugins that may ask it.</param>
public abstract record SqlConnectionGrant(string Name, ValueList<string> Plugins);
