using System.Globalization;
using System.Text;
using System.Text.Json;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Plugins;

/// <summary>Prints the plugins of a workspace, for people and as <c>Schemas/plugin-list.schema.json</c> says.</summary>
internal static class PluginListPrinter
{
    public static void PrintTable(IReadOnlyList<PluginListing> plugins, Language language, TextWriter output)
    {
        var isEnglish = language == Language.English;
        string[] head = isEnglish ? ["id", "version", "before", "tier", "state", "since"] : ["mã", "phiên bản", "bản trước", "tier", "trạng thái", "từ"];
        var rows = plugins.Select(p => new[]
        {
            p.Record.Id, p.Record.Current.Version.ToString(), p.Record.Previous?.Version.ToString() ?? "–", p.Tier is { } tier ? WordOf(tier) : isEnglish ? "not used" : "chưa dùng",
            PluginStates.NameOf(p.Status.State).In(language), PluginWords.Moment(p.Status.Since),
        }).Prepend(head).ToList();
        var widths = head.Select((_, i) => rows.Max(r => r[i].Length)).ToArray();
        foreach (var (i, row) in rows.Index())
        {
            output.WriteLine(string.Join("  ", row.Select((cell, c) => cell.PadRight(widths[c]))).TrimEnd());
            if (i > 0 && plugins[i - 1] is { Why: { } why } listed) output.WriteLine($"  {why.Id}: {why.Title.In(language)}{Due(listed, isEnglish)} (plan explain {why.Id})");
        }
    }

    public static void PrintJson(IReadOnlyList<PluginListing> plugins, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonDiagnosticPrinter.Readable))
        {
            json.WriteStartObject();
            json.WriteStartArray("plugins");
            foreach (var plugin in plugins) Write(plugin, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(PluginListing plugin, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", plugin.Record.Id);
        json.WriteString("version", plugin.Record.Current.Version.ToString());
        if (plugin.Record.Previous is { } previous) json.WriteString("previous", previous.Version.ToString());
        if (plugin.Tier is { } tier) json.WriteString("tier", WordOf(tier));
        json.WriteString("state", WordOf(plugin.Status.State));
        json.WriteString("since", Iso(plugin.Status.Since));
        if (plugin.Status.Due is { } due) json.WriteString("due", Iso(due));
        if (plugin.Status.Code is { } code)
        {
            json.WriteStartObject("why");
            json.WriteString("code", code);
            if (plugin.Why is { } why)
            {
                json.WriteString("vi", why.Title.Vi);
                json.WriteString("en", why.Title.En);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string Due(PluginListing plugin, bool isEnglish) =>
        plugin.Status.Due is { } due ? isEnglish ? $"; again from {PluginWords.Moment(due)}" : $"; chạy lại từ {PluginWords.Moment(due)}" : "";

    private static string WordOf<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    private static string Iso(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
