using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins.Settings;

/// <summary>Which tiers a plugin can run in.</summary>
internal static class PluginTiers
{
    /// <summary>The tier when the operator names none.</summary>
    public static PluginTier Usual(PluginManifest manifest) =>
        manifest.Kind == PluginKind.Pack ? PluginTier.Pack
        : manifest.Provides.Contains(PluginAbility.TemplateFunctions) ? PluginTier.InProcess : PluginTier.Worker;

    public static void Check(PluginUse use, PluginManifest manifest, SourceSpan span, PluginFindings findings)
    {
        if (use.Tier is not { } tier || (tier == PluginTier.Pack) == (manifest.Kind == PluginKind.Pack)) return;
        var kind = ManifestWords.Of(ManifestWords.Kinds, manifest.Kind);
        findings.At(span, PluginDiagnostics.TierOfKind, manifest.Identity, WordOf(tier), new LocalizedText($" vì là gói kind “{kind}”", $" because it is of kind \"{kind}\""), WordOf(Usual(manifest)));
    }

    private static string WordOf(PluginTier tier) => tier switch
    {
        PluginTier.Pack => "pack",
        PluginTier.Worker => "worker",
        _ => "inProcess",
    };
}
