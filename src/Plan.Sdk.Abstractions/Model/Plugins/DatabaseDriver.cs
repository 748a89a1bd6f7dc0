namespace Plan.Sdk.Model.Plugins;

/// <summary>The kinds of database.</summary>
public enum DatabaseDriver
{
    /// <summary>A SQLite file.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server.</summary>
    PostgreSql,
}
