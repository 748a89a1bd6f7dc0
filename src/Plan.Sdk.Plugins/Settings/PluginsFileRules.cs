using System.Net;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Origins;
using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins.Settings;

/// <summary>What has to hold in <c>plugins.yaml</c> beyond the shape of each value.</summary>
internal sealed class PluginsFileRules
{
    private readonly PlanDocument<PluginsFile> document;
    private readonly string workspace;
    private readonly PluginFindings findings;
    private readonly string[] plugins;
    private readonly string[] secrets;

    private PluginsFileRules(PlanDocument<PluginsFile> document, string workspace, DiagnosticBag diagnostics)
    {
        this.document = document;
        this.workspace = workspace;
        findings = new(document.SourceMap.File, diagnostics);
        plugins = [.. document.Model.Plugins.Select(p => p.Id)];
        secrets = [.. document.Model.Secrets.Select(s => s.Name)];
    }

    /// <summary>Whether all of it holds; what does not is told.</summary>
    public static bool Hold(PlanDocument<PluginsFile> document, string workspace, DiagnosticBag diagnostics)
    {
        var rules = new PluginsFileRules(document, workspace, diagnostics);
        rules.CheckPlugins();
        rules.CheckConnections();
        rules.CheckAddresses();
        rules.CheckSecrets();
        return !rules.findings.HasErrors;
    }

    private void CheckPlugins()
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < plugins.Length; i++)
        {
            var span = document.SourceMap.Find(ModelPath.Root.Field("plugins").Item(i).Field("id"));
            if (!PluginId.IsId(plugins[i])) findings.At(span, PluginDiagnostics.UseBadId, PluginFindings.Show(plugins[i]), ManifestForms.Id.Words, PluginFindings.Suggest(PluginId.Near(plugins[i])));
            else if (!lines.TryAdd(plugins[i], span.Start.Line)) findings.At(span, PluginDiagnostics.UseTwice, plugins[i], lines[plugins[i]]);
        }
    }

    private void CheckConnections()
    {
        for (var i = 0; i < document.Model.Connections.Count; i++)
        {
            var connection = document.Model.Connections[i];
            var path = ModelPath.Root.Field("connections").Item(i);
            var isFile = connection.Driver == DatabaseDriver.Sqlite;
            CheckKey(path, connection, "file", connection.File is not null, isFile, isFile);
            CheckKey(path, connection, "host", connection.Host is not null, !isFile, !isFile);
            CheckKey(path, connection, "port", connection.Port is not null, !isFile, false);
            CheckKey(path, connection, "database", connection.Database is not null, !isFile, !isFile);
            CheckKey(path, connection, "user", connection.User is not null, !isFile, !isFile);
            CheckKey(path, connection, "password", connection.Password is not null, !isFile, false);
            if (isFile && connection.File is { } file) WorkspaceFile.Find(workspace, file, document.SourceMap.Find(path.Field("file")), findings);
            if (connection.Host is { } host && !isFile) CheckHost(host, path.Field("host"));
            if (connection.Password is { } password) CheckSecret(password.Secret, path.Field("password").Field("secret"));
            CheckGrants(connection.Plugins, path);
        }
    }

    private void CheckKey(ModelPath path, DatabaseConnection connection, string key, bool isThere, bool mayBe, bool hasToBe)
    {
        var driver = connection.Driver == DatabaseDriver.Sqlite ? "sqlite" : "postgresql";
        if (isThere && !mayBe) findings.At(document.SourceMap.FindKey(path.Field(key)), PluginDiagnostics.ConnectionHasNot, driver, key);
        if (!isThere && hasToBe) findings.At(document.SourceMap.Find(path), PluginDiagnostics.ConnectionNeeds, driver, key);
    }

    private void CheckAddresses()
    {
        for (var i = 0; i < document.Model.Addresses.Count; i++)
        {
            var path = ModelPath.Root.Field("addresses").Item(i);
            CheckHost(document.Model.Addresses[i].Host, path.Field("host"));
            CheckGrants(document.Model.Addresses[i].Plugins, path);
        }
    }

    private void CheckSecrets()
    {
        for (var i = 0; i < secrets.Length; i++)
        {
            var path = ModelPath.Root.Field("secrets").Item(i);
            var secret = document.Model.Secrets[i];
            if (secret.Environment is null && secret.File is null) findings.At(document.SourceMap.Find(path), PluginDiagnostics.SecretNowhere, secret.Name);
            if (secret.Environment is { } variable && !IsVariable(variable)) findings.At(document.SourceMap.Find(path.Field("environment")), PluginDiagnostics.SecretEnvironment, Masked(variable));
        }
    }

    private void CheckSecret(string name, ModelPath path)
    {
        if (secrets.Contains(name, StringComparer.Ordinal)) return;
        findings.At(document.SourceMap.Find(path), PluginDiagnostics.SecretNotListed, PluginFindings.Show(name), PluginFindings.Suggest(NearestName.Find(name, secrets)));
    }

    private void CheckGrants(ValueList<string> granted, ModelPath path)
    {
        for (var i = 0; i < granted.Count; i++)
        {
            if (plugins.Contains(granted[i], StringComparer.Ordinal)) continue;
            var near = PluginFindings.Suggest(NearestName.Find(granted[i], plugins.Where(PluginId.IsId)));
            findings.At(document.SourceMap.Find(path.Field("plugins").Item(i)), PluginDiagnostics.GrantUnknownPlugin, PluginFindings.Show(granted[i]), near);
        }
    }

    private void CheckHost(string host, ModelPath path)
    {
        if (IsHost(host)) return;
        var near = Uri.TryCreate(host.Contains("://", StringComparison.Ordinal) ? host : $"https://{host}", UriKind.Absolute, out var address) && IsHost(address.IdnHost) ? address.IdnHost : null;
        findings.At(document.SourceMap.Find(path), PluginDiagnostics.AddressHost, PluginFindings.Show(host), PluginFindings.Suggest(near));
    }

    private static bool IsHost(string host) => Uri.CheckHostName(host) switch
    {
        UriHostNameType.Dns => host.All(char.IsAscii),
        UriHostNameType.IPv4 or UriHostNameType.IPv6 => IPAddress.TryParse(host, out _),
        _ => false,
    };

    private static bool IsVariable(string name) => name.Length <= 200 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    // Somebody may have written the secret itself: no more than its beginning is told.
    private static string Masked(string text) => PluginFindings.Show(text.Length <= 3 ? text : text[..3] + "…");
}
