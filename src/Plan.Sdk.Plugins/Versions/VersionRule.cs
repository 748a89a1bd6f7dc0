using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins;

/// <summary>
/// The version rule. Contract: a host runs a plugin that needs the host's <c>MAJOR</c> and at most its <c>MINOR</c>. Host: a plugin runs in a host from its <c>min</c> on and before its
/// <c>below</c>. There is no more to it.
/// </summary>
public static class VersionRule
{
    /// <summary>Whether a host runs a plugin.</summary>
    public static bool Fits(PluginManifest manifest, HostOffer offer) => offer.Contract.Serves(manifest.Contract.Needs) && manifest.Host.Contains(offer.Version);

    /// <summary>Holds a plugin against a host; a refusal says what the plugin needs, what the host offers, and which version at hand fits.</summary>
    /// <param name="manifest">The plugin.</param>
    /// <param name="offer">The host.</param>
    /// <param name="local">The manifests of the packages at hand; those of other plugins count for nothing.</param>
    /// <param name="file">The name of the plugin's manifest for messages.</param>
    /// <param name="diagnostics">Takes the refusal.</param>
    /// <returns>Whether it fits.</returns>
    public static bool Check(PluginManifest manifest, HostOffer offer, IEnumerable<PluginManifest> local, string file, DiagnosticBag diagnostics)
    {
        if (Fits(manifest, offer)) return true;
        var findings = new PluginFindings(file, diagnostics);
        var action = Action(manifest, offer, local);
        var place = SourceSpan.StartOf(file);
        if (!offer.Contract.Serves(manifest.Contract.Needs)) findings.At(place, PluginDiagnostics.ContractRefused, manifest.Identity, manifest.Contract.Needs, offer.Contract, action);
        if (!manifest.Host.Contains(offer.Version)) findings.At(place, PluginDiagnostics.HostRefused, manifest.Identity, manifest.Host, offer.Version, action);
        return false;
    }

    /// <summary>The version of a plugin at hand that a host runs and that lies nearest: the newest of the older ones, else the oldest of the newer ones; <c>null</c> when there is none.</summary>
    public static PluginVersion? Nearest(PluginManifest manifest, HostOffer offer, IEnumerable<PluginManifest> local)
    {
        PluginVersion? older = null;
        PluginVersion? newer = null;
        foreach (var other in local)
        {
            if (!string.Equals(other.Id, manifest.Id, StringComparison.Ordinal) || other.Version == manifest.Version || !Fits(other, offer)) continue;
            if (other.Version < manifest.Version) older = older is null || other.Version > older ? other.Version : older;
            else newer = newer is null || other.Version < newer ? other.Version : newer;
        }

        return older ?? newer;
    }

    /// <summary>What to do about a refusal.</summary>
    internal static LocalizedText Action(PluginManifest manifest, HostOffer offer, IEnumerable<PluginManifest> local) =>
        Nearest(manifest, offer, local) is { } nearest
            ? new($"hãy dùng bản {nearest} đã có sẵn", $"use version {nearest}, which is at hand")
            : new("hãy cài bản khác của phần mở rộng hoặc bản khác của chương trình", "install another version of the plugin or of the program");
}
