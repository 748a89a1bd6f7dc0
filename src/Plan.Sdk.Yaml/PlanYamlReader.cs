using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Origins;
using Plan.Sdk.Yaml.Events;
using Plan.Sdk.Yaml.Reading;
using Plan.Sdk.Yaml.Text;
using YamlDotNet.Core.Events;

namespace Plan.Sdk.Yaml;

/// <summary>
/// Reads one YAML file into the model: bytes, text, guarded parser events, records and source map, in one pass and with all
/// errors in one run. It opens no file and follows no reference; <see cref="PlanLinker"/> does. Bad input never throws.
/// Thread-safe.
/// </summary>
public static class PlanYamlReader
{
    /// <summary>Reads a plan.</summary>
    /// <param name="bytes">The file: UTF-8, or UTF-16 with a byte order mark; at most 1 MB.</param>
    /// <param name="file">The file's name for messages, as the user named it.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The plan, its references unchecked; <c>null</c> after errors.</returns>
    public static PlanDocument<ActionPlan>? Read(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics) =>
        Read(bytes, file, diagnostics, PlanKind) is { } read ? new((ActionPlan)read.Model, read.SourceMap, read.Suppressions, read.Text) : null;

    /// <summary>Reads a file of any kind; the model is what its <c>kind</c> says.</summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, string, DiagnosticBag)"/>
    public static PlanDocument<object>? ReadAny(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics) =>
        Read(bytes, file, diagnostics, expected: null);

    /// <summary>Reads what a workspace says about its plugins; their settings are read as they stand.</summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, string, DiagnosticBag)"/>
    public static PlanDocument<PluginsFile>? ReadPlugins(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics) =>
        Read(bytes, file, diagnostics, PluginsKind) is { } read ? new((PluginsFile)read.Model, read.SourceMap, read.Suppressions, read.Text) : null;

    private static readonly DocumentKind PluginsKind = ModelDescription.FindKind("Plugins")!;
    private static readonly DocumentKind PlanKind = ModelDescription.FindKind(nameof(ActionPlan))!;

    internal static PlanDocument<object>? Read(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics, DocumentKind? expected)
    {
        var findings = new Findings(file, diagnostics);
        if (SourceDecoder.Decode(bytes, findings) is not { } text) return null;
        var suppressions = SuppressionScanner.Of(text);
        var events = new GuardedEvents(text, findings, suppressions);
        var map = new SourceMapBuilder(file);
        var model = ReadDocument(events, map, findings, text, expected);
        var off = events.WillBreak ? [] : suppressions?.Finish(findings) ?? [];
        return findings.HasErrors || model is null ? null : new(model, map.Build(), off, text);
    }

    private static object? ReadDocument(GuardedEvents events, SourceMapBuilder map, Findings findings, string text, DocumentKind? expected)
    {
        while (events.Next() is StreamStart or DocumentStart)
        {
        }

        if (events.IsBroken) return null;
        if (events.Current is null or StreamEnd || events.Current is Scalar { Value.Length: 0, Style: YamlDotNet.Core.ScalarStyle.Plain })
        {
            findings.AtStart(YamlDiagnostics.EmptyFile, ModelDescription.ApiVersion);
            return null;
        }

        if (events.Current is not MappingStart)
        {
            findings.At(YamlDiagnostics.RootNotMapping, Findings.Position(events.Current.Start), Findings.Position(events.Current.Start), ModelDescription.ApiVersion);
            return null;
        }

        var start = Findings.Position(events.Current.Start);
        var version = events.PeekValue(RootKeys.ApiVersion);
        var kind = events.PeekValue(RootKeys.Kind);
        if (version is not null || !events.WillBreak) RootKeys.CheckApiVersion(version, start, findings);
        if (kind is null && events.WillBreak && expected is null) return null;
        if (RootKeys.ReadKind(kind, expected, start, findings, mayComeLater: events.WillBreak) is not { } known) return null;
        var model = new ModelReader(events, map, findings, text).ReadRoot(known.Record);
        while (events.Current is not null and not DocumentStart) events.Next();
        if (events.Current is DocumentStart second)
            findings.At(YamlDiagnostics.SecondDocument, Findings.Position(second.Start), Findings.Position(second.End));
        return model;
    }
}
