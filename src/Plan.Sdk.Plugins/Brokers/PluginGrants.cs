using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model.Plugins;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>What the operator lets plugins reach. Immutable; thread-safe.</summary>
/// <param name="Connections">The databases.</param>
/// <param name="Addresses">The web addresses.</param>
/// <param name="Secrets">The secrets.</param>
public sealed record PluginGrants(ValueList<SqlConnectionGrant> Connections, ValueList<HttpAddressGrant> Addresses, SecretStore Secrets)
{
    /// <summary>What <c>plugins.yaml</c> says.</summary>
    /// <param name="file">The file, without errors.</param>
    /// <param name="workspace">The workspace's folder, from which paths lead on.</param>
    public static PluginGrants Of(PluginsFile file, string workspace)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new(
            file.Connections.Select(c => Connection(c, workspace)).ToValueList(),
            file.Addresses.Select(a => new HttpAddressGrant(a.Host, a.Plugins) { InTheOpen = a.Scheme == WebScheme.Http, Port = a.Port, Private = a.Private }).ToValueList(),
            new(file.Secrets.Select(s => new SecretPlace(s.Name, s.Environment, s.File is { } path ? Absolute(workspace, path) : null))));
    }

    private static SqlConnectionGrant Connection(DatabaseConnection connection, string workspace) => connection.Driver == DatabaseDriver.Sqlite
        ? new SqliteGrant(connection.Name, connection.Plugins, Absolute(workspace, connection.File!))
        : new PostgreSqlGrant(connection.Name, connection.Plugins)
        {
            Host = connection.Host!,
            Port = connection.Port ?? PostgreSqlGrant.UsualPort,
            Database = connection.Database!,
            User = connection.User!,
            Password = connection.Password is { } password ? new SecretHandle(password.Secret) : null,
        };

    private static string Absolute(string workspace, string path) => Path.GetFullPath(Path.Combine(workspace, path));
}
