using System.Security.Cryptography;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.Packages;
using Plan.Sdk.Plugins.States;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Plugins;

/// <summary>
/// Installs packages as transactions: whenever the process is killed, the version before or the new one counts, whole. Of a package that is not taken nothing is ever written
/// outside the staging folder. One process works at a time; others wait.
/// </summary>
/// <param name="folder">The folder of plugins, <c>plugins/</c> of the workspace; it is made.</param>
/// <param name="clock">The clock.</param>
public sealed class PackageInstaller(string folder, TimeProvider clock)
{
    private readonly StateStore store = new(Path.GetFullPath(folder), clock);
    private readonly string folder = Path.GetFullPath(folder);

    /// <summary>Installs a package; the version that counted before is kept.</summary>
    /// <param name="package">A ZIP archive or a folder.</param>
    /// <param name="actor">Who does it, for the journal.</param>
    /// <param name="diagnostics">Takes why it can't be done.</param>
    /// <param name="cancellation">Stops it; all is as before then.</param>
    /// <returns>What counts now; <c>null</c> when it is not done.</returns>
    public Task<InstalledPackage?> InstallAsync(string package, string actor, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        TransactAsync(package, diagnostics, stage => PutAsync(package, actor, stage, diagnostics, cancellation), cancellation);

    /// <summary>Goes back to the version that counted before; the one that counts now takes its place, so that going back twice changes nothing.</summary>
    /// <param name="id">The plugin.</param>
    /// <param name="actor">Who does it, for the journal.</param>
    /// <param name="diagnostics">Takes why it can't be done.</param>
    /// <param name="cancellation">Stops it; all is as before then.</param>
    /// <returns>What counts now; <c>null</c> when it is not done.</returns>
    public Task<InstalledPackage?> RollbackAsync(string id, string actor, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        TransactAsync(id, diagnostics, _ => GoBackAsync(id, actor, diagnostics, cancellation), cancellation);

    /// <summary>Where a version of a plugin lies.</summary>
    public string FolderOf(string id, PluginVersion version) => Path.Combine(folder, id, version.ToString());

    internal static Diagnostic NotInstalled(string id, ValueList<PluginRecord> records)
    {
        var nearest = NearestName.Find(id, records.Select(r => r.Id));
        return new(PluginDiagnostics.PluginNotInstalled, null, Manifest.PluginFindings.Show(id), Manifest.PluginFindings.Suggest(nearest));
    }

    private async Task<InstalledPackage?> TransactAsync(string subject, DiagnosticBag diagnostics, Func<PackageStage, Task<InstalledPackage?>> work, CancellationToken cancellation)
    {
        using var held = await FolderLock.TakeAsync(Path.Combine(folder, FolderLock.FileName), PluginDiagnostics.PluginsBusy, PluginDiagnostics.PluginsUnwritable, diagnostics, cancellation).ConfigureAwait(false);
        if (held is null) return null;
        try
        {
            using var stage = PackageStage.Open(folder);
            return await work(stage).ConfigureAwait(false);
        }
        catch (PackageRefusal refusal)
        {
            diagnostics.Add(refusal.Of(subject));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new(PluginDiagnostics.PluginsUnwritable, null, folder, fault.Message));
        }

        return null;
    }

    private async Task<InstalledPackage?> PutAsync(string package, string actor, PackageStage stage, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (store.Read(diagnostics) is not { } records) return null;
        Stage(package, stage, cancellation);
        if (ReadManifest(stage.Folder, package, diagnostics) is not var (manifest, hash)) return null;
        if (!PackageFiles.Verify(stage.Folder, manifest, package, diagnostics, cancellation)) return null;
        var record = records.FirstOrDefault(r => r.Id == manifest.Id);
        var known = new[] { record?.Current, record?.Previous }.FirstOrDefault(v => v?.Version == manifest.Version);
        if (known is not null && known.Manifest != hash) throw new PackageRefusal(PluginDiagnostics.PackageVersionTaken, manifest.Identity.ToString());
        var place = FolderOf(manifest.Id, manifest.Version);
        if (known is null || !IsWhole(place, known)) stage.MoveTo(place);
        var now = new PackageVersion(manifest.Version, hash);
        if (record?.Current != now && !await SwitchAsync(manifest.Id, now, actor, diagnostics, cancellation).ConfigureAwait(false)) return null;
        Sweep(manifest.Id, stage, record?.Current == now ? [now, record.Previous] : [now, record?.Current]);
        return new(manifest, place, record?.Current == now ? null : record?.Current.Version);
    }

    private async Task<InstalledPackage?> GoBackAsync(string id, string actor, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (store.Read(diagnostics) is not { } records) return null;
        if (records.FirstOrDefault(r => r.Id == id) is not { } record)
        {
            diagnostics.Add(NotInstalled(id, records));
            return null;
        }

        if (record.Previous is not { } previous) throw new PackageRefusal(PluginDiagnostics.PackageNoPrevious, id);
        var place = FolderOf(id, previous.Version);
        if (!IsWhole(place, previous)) throw new PackageRefusal(PluginDiagnostics.PackagePreviousBroken, $"{id} {previous.Version}");
        if (ReadManifest(place, id, diagnostics) is not var (manifest, _) || !await SwitchAsync(id, previous, actor, diagnostics, cancellation).ConfigureAwait(false)) return null;
        return new(manifest, place, record.Current.Version);
    }

    internal static void Stage(string package, PackageStage stage, CancellationToken cancellation)
    {
        try
        {
            if (Directory.Exists(package)) PackageCopy.Stage(package, stage, cancellation);
            else if (File.Exists(package)) PackageArchive.Stage(package, stage, cancellation);
            else throw new PackageRefusal(PluginDiagnostics.PackageNotFound, package);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or EndOfStreamException)
        {
            throw new PackageRefusal(PluginDiagnostics.PackageUnreadable, package, fault.Message);
        }
    }

    internal static (PluginManifest Manifest, string Hash)? ReadManifest(string place, string name, DiagnosticBag diagnostics)
    {
        var file = new FileInfo(Path.Combine(place, PluginManifest.FileName));
        if (!file.Exists)
        {
            var inner = Directory.EnumerateDirectories(place).FirstOrDefault(d => File.Exists(Path.Combine(d, PluginManifest.FileName)));
            throw new PackageRefusal(PluginDiagnostics.PackageWithoutManifest, PluginManifest.FileName, inner is null
                ? new LocalizedText("; đây có phải gói phần mở rộng không? Hãy đóng gói bằng “plan plugin pack”", "; is it a package? Make it with \"plan plugin pack\"")
                : new LocalizedText($", nhưng có trong “{Path.GetFileName(inner)}”; hãy đóng gói những gì trong thư mục ấy, không kèm thư mục", $", but there is one in \"{Path.GetFileName(inner)}\"; pack what is in that folder, without the folder"));
        }

        var bytes = file.Length > ManifestReader.MaxBytes ? new byte[file.Length] : File.ReadAllBytes(file.FullName);
        return ManifestReader.Read(bytes, $"{name}/{PluginManifest.FileName}", diagnostics) is { } manifest ? (manifest, Convert.ToHexStringLower(SHA256.HashData(bytes))) : null;
    }

    /// <summary>Whether a version lies there as it was installed, its manifest included.</summary>
    private static bool IsWhole(string place, PackageVersion version)
    {
        try
        {
            var found = new DiagnosticBag();
            return Directory.Exists(place) && ReadManifest(place, "", found) is var (manifest, hash) && hash == version.Manifest && PackageFiles.Verify(place, manifest, "", found);
        }
        catch (PackageRefusal)
        {
            return false;
        }
    }

    // A new version has a new chance; what the operator switched off stays off.
    private Task<bool> SwitchAsync(string id, PackageVersion version, string actor, DiagnosticBag diagnostics, CancellationToken cancellation) =>
        store.ChangeAsync(
            id,
            actor,
            r =>
            {
                var from = r?.State ?? PluginState.Absent;
                var to = PluginStateTable.Find(from, PluginEvent.Install) ?? from;
                return new(new() { Id = id, Current = version, Previous = r?.Current, State = to, Since = to == from ? r!.Since : store.Now }, from, PluginEvent.Install, to, null);
            },
            diagnostics,
            cancellation);

    // What no record names is left of an older version or of a killed installation. A file that somebody holds stays until next time.
    private void Sweep(string id, PackageStage stage, params ReadOnlySpan<PackageVersion?> kept)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var version in kept)
        {
            if (version is not null) names.Add(version.Version.ToString());
        }

        try
        {
            foreach (var place in Directory.GetDirectories(Path.Combine(folder, id)).Where(d => !names.Contains(Path.GetFileName(d)))) stage.Remove(place);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Next time.
        }
    }
}
