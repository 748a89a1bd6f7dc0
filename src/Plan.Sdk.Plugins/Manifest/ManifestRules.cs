using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>What has to hold between the values of a manifest, each of which is right by itself.</summary>
internal static class ManifestRules
{
    public static void Check(PluginManifest manifest, JsonTree tree, PluginFindings findings)
    {
        CheckKind(manifest, tree, findings);
        CheckVersions(manifest, tree, findings);
        CheckCapabilities(manifest, tree, findings);
        CheckSettings(manifest.Settings, tree["settings"], manifest, findings);
    }

    private static void CheckKind(PluginManifest manifest, JsonTree tree, PluginFindings findings)
    {
        var kind = ManifestWords.Of(ManifestWords.Kinds, manifest.Kind);
        if (manifest.Kind == PluginKind.Assembly && manifest.Entry is null)
            findings.At(tree.Span, PluginDiagnostics.ManifestMissingKey, "entry", ManifestDescription.Root.Find("entry")!.Description);

        foreach (var member in tree.Members)
        {
            if (!ManifestWords.Has(manifest.Kind, member.Name)) findings.At(member.Span, PluginDiagnostics.ManifestKeyOfKind, member.Name, kind);
        }

        for (var i = 0; i < manifest.Provides.Count; i++)
        {
            if (ManifestWords.Provides(manifest.Kind, manifest.Provides[i])) continue;
            var word = tree["provides"]!.Items[i];
            findings.At(word.Span, PluginDiagnostics.ManifestAbilityOfKind, word.Text, kind, string.Join(", ", ManifestWords.AbilitiesOf(manifest.Kind)));
        }
    }

    private static void CheckVersions(PluginManifest manifest, JsonTree tree, PluginFindings findings)
    {
        var (built, needs) = manifest.Contract;
        if (built.Major != needs.Major || needs > built) findings.At(tree["contract"]!["needs"]!.Span, PluginDiagnostics.ManifestContractOrder, needs, built);
        if (manifest.Host.Below <= manifest.Host.Min) findings.At(tree["host"]!["below"]!.Span, PluginDiagnostics.ManifestHostOrder, manifest.Host.Min, manifest.Host.Below);
    }

    // Only queries and mappings reach outside a pack; what needs nothing asks for nothing.
    private static void CheckCapabilities(PluginManifest manifest, JsonTree tree, PluginFindings findings)
    {
        if (manifest.Kind != PluginKind.Pack) return;
        var asks = tree["provides"]!.Items.FirstOrDefault(i => i.Text is "queries" or "mappings");
        if (asks is null && manifest.Capabilities.Count > 0)
            findings.At(tree["capabilities"]!.Span, PluginDiagnostics.ManifestCapabilityIdle);
        else if (asks is not null && !manifest.Capabilities.Contains(PluginCapability.Sql) && !manifest.Capabilities.Contains(PluginCapability.Http))
            findings.At(asks.Span, PluginDiagnostics.ManifestCapabilityMissing, asks.Text, new LocalizedText("sql” hoặc “http", "sql\" or \"http"));
    }

    private static void CheckSettings(ValueList<SettingDescription> settings, JsonTree? tree, PluginManifest manifest, PluginFindings findings)
    {
        for (var i = 0; i < settings.Count; i++)
        {
            var place = tree!.Items[i];
            CheckSetting(settings[i], place, findings);
            if (settings[i].Type == SettingType.Secret) Need(PluginCapability.Secrets, manifest, place["type"]!, findings);
            if (settings[i].Type == SettingType.File) Need(PluginCapability.Files, manifest, place["type"]!, findings);
            CheckSettings(settings[i].Items, place["items"], manifest, findings);
        }
    }

    private static void Need(PluginCapability capability, PluginManifest manifest, JsonTree place, PluginFindings findings)
    {
        if (manifest.Capabilities.Contains(capability)) return;
        findings.At(place.Span, PluginDiagnostics.ManifestCapabilityMissing, place.Text, ManifestWords.Of(ManifestWords.Capabilities, capability));
    }

    private static void CheckSetting(SettingDescription setting, JsonTree tree, PluginFindings findings)
    {
        var type = tree["type"]!.Text;
        foreach (var member in tree.Members)
        {
            if (Goes(member.Name, setting)) continue;
            var words = member.Name == "default" && setting.Required ? new LocalizedText("“required”: true", "\"required\": true") : new($"type “{type}”", $"type \"{type}\"");
            findings.At(member.Span, PluginDiagnostics.ManifestSettingKey, member.Name, words);
        }

        if (setting.Type == SettingType.Choice && setting.Choices.Count == 0) findings.At(tree.Span, PluginDiagnostics.ManifestSettingNeeds, type, "choices");
        if (setting.Type == SettingType.Items && tree["items"] is null) findings.At(tree.Span, PluginDiagnostics.ManifestSettingNeeds, type, "items");
        if (setting.Min > setting.Max) findings.At(tree["min"]!.Span, PluginDiagnostics.ManifestBounds, setting.Min, setting.Max);
        if (tree["default"] is { } given && Goes("default", setting) && !SettingBounds.Hold(setting, setting.Default))
            findings.At(given.Span, PluginDiagnostics.ManifestDefault, SettingBounds.Words(setting));
    }

    private static bool Goes(string key, SettingDescription setting) => key switch
    {
        "min" or "max" => setting.Type is SettingType.Text or SettingType.Number or SettingType.Texts or SettingType.Items,
        "choices" => setting.Type == SettingType.Choice,
        "items" => setting.Type == SettingType.Items,
        "default" => !setting.Required && setting.Type is not (SettingType.Secret or SettingType.File or SettingType.Items),
        _ => true,
    };
}
