using System.Globalization;
using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Plugins;

/// <summary>
/// The lines of <c>plugins.yaml</c> for one plugin: settings that have to be there stand with nothing behind them and a word that says so, the others as comments with their
/// usual values.
/// </summary>
internal sealed class SettingLines(PluginManifest manifest, Language language)
{
    /// <summary>The lines of a file that has this plugin alone.</summary>
    public string File() => $"apiVersion: plan/v1\nkind: Plugins\nplugins:\n{Entry()}";

    /// <summary>The lines below <c>plugins:</c>, and as comments what the operator may have to grant.</summary>
    public string Entry()
    {
        var text = new StringBuilder($"  - id: {manifest.Id}\n");
        if (manifest.Settings.Count > 0) text.Append(manifest.Settings.Any(s => s.Required) ? "    settings:\n" : "    # settings:\n");
        foreach (var line in Lines(manifest.Settings)) text.Append("      ").Append(line).Append('\n');
        foreach (var line in manifest.Capabilities.SelectMany(Grant)) text.Append(line).Append('\n');
        return text.ToString();
    }

    private IEnumerable<string> Lines(ValueList<SettingDescription> settings)
    {
        foreach (var setting in settings.OrderBy(s => !s.Required))
        {
            var words = setting.Description.In(language).ReplaceLineEndings(" ");
            if (!setting.Required) yield return $"# {setting.Name}: {Usual(setting)}  # {words}";
            else if (setting.Type != SettingType.Items) yield return $"{setting.Name}:  # {Say("CẦN ĐIỀN", "FILL IN")}: {words}";
            else yield return $"{setting.Name}:  # {words}";
            if (!setting.Required || setting.Type != SettingType.Items) continue;
            foreach (var (i, line) in Lines(setting.Items).Index()) yield return (i == 0 ? "  - " : "    ") + line;
        }
    }

    private static string Usual(SettingDescription setting) => (setting.Default, setting.Type) switch
    {
        (bool flag, _) => flag ? "true" : "false",
        (decimal number, _) => number.ToString(CultureInfo.InvariantCulture),
        (DateOnly day, _) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (string word, SettingType.Choice) => word,
        (string word, _) => Quoted(word),
        (ValueList<string> words, _) => $"[{string.Join(", ", words.Select(Quoted))}]",
        (_, SettingType.Choice) => string.Join(" | ", setting.Choices.Select(c => c.Value)),
        (_, SettingType.Texts or SettingType.Items) => "[]",
        _ => "…",
    };

    private static string Quoted(string word) => $"'{word.ReplaceLineEndings(" ").Replace("'", "''", StringComparison.Ordinal)}'";

    private IEnumerable<string> Grant(PluginCapability capability) => capability switch
    {
        PluginCapability.Sql =>
        [
            $"# connections:  # {Say("cơ sở dữ liệu được hỏi", "databases that it may ask")}", $"#   - {{name: so-lieu, driver: sqlite, file: data/so-lieu.db, plugins: [{manifest.Id}]}}",
        ],
        PluginCapability.Http => [$"# addresses:  # {Say("địa chỉ mạng được hỏi", "web addresses that it may ask")}", $"#   - {{host: api.example.gov.vn, plugins: [{manifest.Id}]}}"],
        PluginCapability.Secrets => [$"# secrets:  # {Say("bí mật, gọi bằng tên", "secrets, by name")}", "#   - {name: api, environment: PLAN_API}"],
        _ => [],
    };

    private string Say(string vi, string en) => language == Language.English ? en : vi;
}
