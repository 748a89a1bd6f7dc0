using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Plugins;

/// <summary>A database that plugins may ask.</summary>
public sealed record DatabaseConnection
{
    /// <summary>The name by which queries call it.</summary>
    public required string Name { get; init; }

    /// <summary>Which kind of database.</summary>
    public required DatabaseDriver Driver { get; init; }

    /// <summary>The file of a <see cref="DatabaseDriver.Sqlite"/> database, in the workspace.</summary>
    public string? File { get; init; }

    /// <summary>The server.</summary>
    public string? Host { get; init; }

    /// <summary>The server's port; <c>null</c>: the usual one.</summary>
    public int? Port { get; init; }

    /// <summary>The database on the server.</summary>
    public string? Database { get; init; }

    /// <summary>The user of the database.</summary>
    public string? User { get; init; }

    /// <summary>The user's password.</summary>
    public SecretReference? Password { get; init; }

    /// <summary>The ids of the plugins that may ask it.</summary>
    public ValueList<string> Plugins { get; init; } = [];
}
