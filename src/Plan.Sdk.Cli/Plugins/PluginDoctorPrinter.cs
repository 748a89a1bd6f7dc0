using System.Text.Json;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Plugins;

/// <summary>Prints how each plugin of a workspace is, with what it gives.</summary>
internal static class PluginDoctorPrinter
{
    /// <summary>Prints all of them.</summary>
    /// <returns>Whether all are well.</returns>
    public static async Task<bool> PrintAsync(PluginHost host, Language language, TextWriter output, CancellationToken cancellation)
    {
        var isWell = true;
        if (host.States.Records.Count == 0) output.WriteLine(PluginWords.None(language));
        foreach (var record in (IEnumerable<PluginRecord>)host.States.Records)
        {
            var plugin = host.Plugins.FirstOrDefault(p => p.Id == record.Id);
            var tier = plugin is null ? "" : $" ({JsonNamingPolicy.CamelCase.ConvertName(plugin.Tier.ToString())})";
            output.WriteLine($"{record.Id} {record.Current.Version}{tier}: {PluginStates.NameOf(host.States.StatusOf(record.Id).State).In(language)}");
            foreach (var part in (IEnumerable<IPluginPart>?)plugin?.Parts ?? []) isWell &= await PrintAsync(part, language, output, cancellation);
        }

        return isWell;
    }

    private static async Task<bool> PrintAsync(IPluginPart part, Language language, TextWriter output, CancellationToken cancellation)
    {
        var isEnglish = language == Language.English;
        if (part is IDataSource source) output.WriteLine(isEnglish ? $"  source: {source.Name}" : $"  nguồn số liệu: {source.Name}");
        if (part is IDocumentWriter writer) output.WriteLine(isEnglish ? $"  format: {writer.Format}" : $"  định dạng: {writer.Format}");
        if (part is IPlanRule rule) output.WriteLine($"  {(isEnglish ? "rule" : "quy tắc")}: {string.Join(", ", rule.Descriptors.Select(d => d.Id))}");
        if (part is ITemplateFunctions functions) output.WriteLine($"  {(isEnglish ? "functions" : "hàm của mẫu")}: {string.Join(", ", functions.Functions.Select(f => f.Name))}");
        if (part is not IHealthProbe probe) return true;
        var (state, words) = await AskAsync(probe, cancellation);
        output.WriteLine($"  {(isEnglish ? "health" : "tình trạng")}: {WordOf(state).In(language)}{(words.In(language) is { Length: > 0 } said ? $". {said}" : "")}");
        return state == PluginHealthState.Healthy;
    }

    private static async Task<(PluginHealthState State, LocalizedText Words)> AskAsync(IHealthProbe probe, CancellationToken cancellation)
    {
        try
        {
            var health = await probe.CheckAsync(cancellation);
            return (health.State, health.Message);
        }
        catch (DataSourceException fault)
        {
            return (PluginHealthState.Unhealthy, fault.Reason ?? new LocalizedText(fault.Message, fault.Message));
        }
    }

    private static LocalizedText WordOf(PluginHealthState state) => state switch
    {
        PluginHealthState.Healthy => new("tốt", "healthy"),
        PluginHealthState.Degraded => new("chưa đủ", "degraded"),
        _ => new("không dùng được", "unhealthy"),
    };
}
