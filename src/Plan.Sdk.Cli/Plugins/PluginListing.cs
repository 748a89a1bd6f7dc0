using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Plugins;

/// <summary>A plugin of a workspace, as <c>plan plugin list</c> shows it.</summary>
/// <param name="Record">What the host keeps of it.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Tier">How it runs; <c>null</c> when <c>plugins.yaml</c> does not name it, so that nothing uses it.</param>
/// <param name="Why">The kind of diagnostic that says why it stands so; <c>null</c> where nobody needs to be told.</param>
internal sealed record PluginListing(PluginRecord Record, PluginStatus Status, PluginTier? Tier, DiagnosticDescriptor? Why)
{
    /// <summary>The plugins of a workspace, in the order of their ids.</summary>
    public static IReadOnlyList<PluginListing> Of(PluginStates states, PluginWorkspace workspace, DiagnosticBag diagnostics)
    {
        var uses = workspace.ReadFile(diagnostics)?.Model.Plugins ?? [];
        return [.. states.Records.Select(r =>
        {
            var status = states.StatusOf(r.Id);
            return new PluginListing(r, status, TierOf(r, uses.FirstOrDefault(u => string.Equals(u.Id, r.Id, StringComparison.Ordinal)), workspace), status.Code is { } code ? DiagnosticCatalogue.All.GetValueOrDefault(code) : null);
        })];
    }

    private static PluginTier? TierOf(PluginRecord record, PluginUse? use, PluginWorkspace workspace) =>
        use is null ? null : use.Tier ?? (workspace.ManifestOf(record.Id, record.Current.Version) is { } manifest ? PluginSettingsReader.TierOf(manifest) : null);
}
