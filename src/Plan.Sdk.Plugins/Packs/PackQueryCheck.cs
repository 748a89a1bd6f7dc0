using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Origins;
using Plan.Sdk.Plugins.Brokers;
using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins.Packs;

/// <summary>What has to hold in a query of a pack beyond the shape of each value, told at its place.</summary>
internal sealed class PackQueryCheck(PlanDocument<object> document, PluginSettings settings, DiagnosticBag diagnostics)
{
    private bool holds = true;

    /// <summary>Whether all of it holds.</summary>
    public bool Holds(DatabaseQuery query)
    {
        if (settings.Text(PackQueries.ConnectionSetting) is null) Tell(ModelPath.Root, PluginDiagnostics.PackSettingMissing, PackQueries.ConnectionSetting);
        if (!SqlText.BeginsReading(query.Sql)) Tell(ModelPath.Root.Field("sql"), PluginDiagnostics.PackSqlNotReading, PluginFindings.Show(query.Sql.Trim().Split((char[]?)null)[0]));
        CheckNames(query.Columns);
        return holds;
    }

    /// <summary>Whether all of it holds.</summary>
    public bool Holds(WebQuery query)
    {
        CheckAddress(query);
        for (var i = 0; i < query.Headers.Count; i++)
        {
            var path = ModelPath.Root.Field("headers").Item(i);
            if (query.Headers[i].Secret is { } secret && settings.Secret(secret) is null) Tell(path.Field("secret"), PluginDiagnostics.PackSettingMissing, secret);
            if (query.Headers[i] is { Secret: null, Value: null }) Tell(path, PluginDiagnostics.PackHeaderEmpty, query.Headers[i].Name);
        }

        CheckPointer(query.Rows, ModelPath.Root.Field("rows"));
        if (query.Next is { } next) CheckPointer(next, ModelPath.Root.Field("next"));
        if (query.AsOf is { } asOf) CheckPointer(asOf, ModelPath.Root.Field("asOf"));
        CheckNames(query.Columns);
        for (var i = 0; i < query.Columns.Count; i++) CheckPointer(query.Columns[i].From ?? query.Columns[i].Name, ModelPath.Root.Field("columns").Item(i).Field(query.Columns[i].From is null ? "name" : "from"));
        return holds;
    }

    /// <summary>The file is of another kind.</summary>
    public bool Refuse()
    {
        Tell(ModelPath.Root, PluginDiagnostics.PackQueryOfOtherKind);
        return holds;
    }

    private void CheckAddress(WebQuery query)
    {
        var path = ModelPath.Root.Field("address");
        var template = new AddressTemplate(query.Address);
        string[] known = [.. HttpPackQuery.OwnNames, .. settings.Names.Where(n => settings.Text(n) is not null)];
        foreach (var name in template.Names.Except(known, StringComparer.Ordinal)) Tell(path, PluginDiagnostics.PackSlotUnknown, name, string.Join(", ", known));
        if (!template.IsWhole) Tell(path, PluginDiagnostics.PackSlotUnknown, "{", string.Join(", ", known));
        var pages = template.Names.Count(n => n is "page" or "skip") + (query.Next is null ? 0 : 1);
        if (pages > 1) Tell(path, PluginDiagnostics.PackPagedTwice);
    }

    private void CheckPointer(string pointer, ModelPath path)
    {
        if (JsonPointer.Parse(pointer) is null) Tell(path, PluginDiagnostics.PackPointerUnclear, pointer);
    }

    private void CheckNames(ValueList<QueryColumn> columns)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Count; i++)
        {
            if (!names.Add(columns[i].Name)) Tell(ModelPath.Root.Field("columns").Item(i).Field("name"), PluginDiagnostics.PackColumnTwice, columns[i].Name);
        }
    }

    private void Tell(ModelPath path, DiagnosticDescriptor descriptor, params ReadOnlySpan<object> arguments)
    {
        holds = false;
        diagnostics.Add(new(descriptor, document.SourceMap.Find(path), arguments) { Path = path.ToString() });
    }
}
