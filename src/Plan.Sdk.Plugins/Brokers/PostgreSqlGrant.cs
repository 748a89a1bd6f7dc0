using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>A database of a PostgreSQL server that plugins may ask. Its user should have the right to read what is meant for reports, and no other. Immutable.</summary>
/// <param name="Name">The name by which queries call it.</param>
/// <param name="Plugins">The ids of the plugins that may ask it.</param>
public sealed record PostgreSqlGrant(string Name, ValueList<string> Plugins) : SqlConnectionGrant(Name, Plugins)
{
    /// <summary>The port where none is said.</summary>
    public const int UsualPort = 5432;

    /// <summary>The server's name or address.</summary>
    public required string Host { get; init; }

    /// <summary>The server's port.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>The database.</summary>
    public required string Database { get; init; }

    /// <summary>The user of the database.</summary>
    public required string User { get; init; }

    /// <summary>The user's password; <c>null</c> where the server asks none.</summary>
    public SecretHandle? Password { get; init; }
}
