using System.Text.Json;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins.States;

/// <summary>The text of <c>state.json</c>: strict JSON, plugins sorted by id, and no key that the host does not know.</summary>
internal static class StateText
{
    private const string Format = "1";
    private const int MaxBytes = 1024 * 1024;
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    public static byte[] Write(IEnumerable<PluginRecord> records)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Indented))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteStartArray("plugins");
            foreach (var record in records) Write(json, record);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>The records; <c>null</c> when the text is not wholly right, which is told.</summary>
    public static ValueList<PluginRecord>? Read(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        var findings = new PluginFindings(file, diagnostics);
        if (bytes.Length > MaxBytes) findings.At(SourceSpan.StartOf(file), PluginDiagnostics.ManifestTooLarge, bytes.Length, MaxBytes);
        if (findings.HasErrors || JsonTreeReader.Read(bytes, findings) is not { } tree) return null;
        var root = new StateObject(tree, findings);
        if (root.Text("format") != Format) root.Wrong("format");
        var records = root.Items("plugins").Select(i => Read(new(i, findings))).ToList();
        root.Close();
        for (var i = 1; i < records.Count && !findings.HasErrors; i++)
        {
            if (string.CompareOrdinal(records[i - 1]!.Id, records[i]!.Id) >= 0) root.Wrong("plugins");
        }

        return findings.HasErrors ? null : records.OfType<PluginRecord>().ToValueList();
    }

    private static void Write(Utf8JsonWriter json, PluginRecord record)
    {
        json.WriteStartObject();
        json.WriteString("id", record.Id);
        Write(json, "current", record.Current);
        if (record.Previous is { } previous) Write(json, "previous", previous);
        json.WriteString("state", StateWords.Of(record.State));
        json.WriteString("since", StateWords.Of(record.Since));
        if (record.Code is { } code) json.WriteString("code", code);
        if (record.Failures.Count > 0)
        {
            json.WriteStartArray("failures");
            foreach (var failure in record.Failures) json.WriteStringValue(StateWords.Of(failure));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, PackageVersion version)
    {
        json.WriteStartObject(key);
        json.WriteString("version", version.Version.ToString());
        json.WriteString("manifest", version.Manifest);
        json.WriteEndObject();
    }

    private static PluginRecord? Read(StateObject plugin)
    {
        var id = plugin.Text("id");
        if (!PluginId.IsId(id)) plugin.Wrong("id");
        var current = ReadVersion(plugin, plugin.Object("current"), "current");
        var previous = plugin.Has("previous") ? ReadVersion(plugin, plugin.Object("previous"), "previous") : null;
        var state = StateWords.Parse<PluginState>(plugin.Text("state"));
        if (state is not (PluginState.Installed or PluginState.Disabled or PluginState.Quarantined)) plugin.Wrong("state");
        var since = StateWords.ParseMoment(plugin.Text("since"));
        if (since is null) plugin.Wrong("since");
        var code = plugin.Has("code") ? plugin.Text("code") : null;
        var failures = plugin.Has("failures") ? plugin.Items("failures").Select(f => f.Type == JsonTokenType.String ? StateWords.ParseMoment(f.Text) : null).ToList() : [];
        if (failures.Contains(null)) plugin.Wrong("failures");
        plugin.Close();
        return plugin.IsWrong ? null : new() { Id = id, Current = current!, Previous = previous, State = state!.Value, Since = since!.Value, Code = code, Failures = failures.OfType<DateTimeOffset>().ToValueList() };
    }

    private static PackageVersion? ReadVersion(StateObject plugin, StateObject? value, string key)
    {
        if (value is null) return null;
        var version = PluginVersion.Parse(value.Text("version"));
        var manifest = value.Text("manifest");
        if (version is null || !ManifestForms.IsHash(manifest)) plugin.Wrong(key);
        value.Close();
        return version is null ? null : new(version, manifest);
    }
}
