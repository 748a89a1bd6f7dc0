using System.Text;
using System.Text.Json;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.Packages;

namespace Plan.Sdk.Plugins;

/// <summary>
/// A package in a folder among the system's temporary files, to be looked at before anybody installs it, or to be packed. It has passed all that installing asks of a package's
/// form. Disposing removes it.
/// </summary>
public sealed class UnpackedPackage : IDisposable
{
    private readonly PackageStage stage;
    private readonly string home;

    private UnpackedPackage(string home)
    {
        this.home = home;
        stage = PackageStage.Open(home);
    }

    /// <summary>Its folder, absolute.</summary>
    public string Folder => stage.Folder;

    /// <summary>Its manifest.</summary>
    public PluginManifest Manifest { get; private set; } = null!;

    /// <summary>Unpacks a package and holds it against its list of files, as installing does.</summary>
    /// <param name="package">A ZIP archive or a folder.</param>
    /// <param name="diagnostics">Takes why it is no package.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The package; <c>null</c> after errors.</returns>
    public static UnpackedPackage? Open(string package, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        Unpack(package, diagnostics, opened =>
        {
            PackageInstaller.Stage(package, opened.stage, cancellation);
            return opened.Read(package, diagnostics) && PackageFiles.Verify(opened.Folder, opened.Manifest, package, diagnostics, cancellation);
        });

    /// <summary>
    /// Makes a package of what its author has in a folder: its list of files is written anew, and the hash of that into its manifest. Files and folders whose name begins with a dot, and
    /// packages at the top, are left out. The folder itself stays as it is.
    /// </summary>
    /// <param name="folder">The folder, with a manifest at its top.</param>
    /// <param name="diagnostics">Takes why it can't be a package.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The package; <c>null</c> after errors.</returns>
    public static UnpackedPackage? Make(string folder, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        Unpack(folder, diagnostics, made =>
        {
            if (!Directory.Exists(folder)) throw new PackageRefusal(PluginDiagnostics.PackageNotFound, folder);
            PackageCopy.Stage(folder, made.stage, cancellation, IsLeftOut);
            if (!made.Read(folder, diagnostics) || PackageFiles.Build(made.Folder, $"{folder}/{PackageFiles.FileName}", diagnostics) is not { } files) return false;
            var place = Path.Combine(made.Folder, PluginManifest.FileName);
            var manifest = WithFiles(File.ReadAllBytes(place), files.Hash());
            File.WriteAllBytes(place, manifest);
            File.WriteAllBytes(Path.Combine(made.Folder, PackageFiles.FileName), files.ToBytes());
            return made.Read(folder, diagnostics);
        });

    /// <summary>Writes it as a ZIP archive: the same files, the same bytes, on every system.</summary>
    public void Pack(Stream output) => ZipWriter.Write(Folder, output);

    /// <summary>Removes its folder.</summary>
    public void Dispose()
    {
        stage.Dispose();
        ScratchFolders.Remove(home);
    }

    private static UnpackedPackage? Unpack(string package, DiagnosticBag diagnostics, Func<UnpackedPackage, bool> fill)
    {
        var unpacked = new UnpackedPackage(ScratchFolders.Make("package"));
        var isWhole = false;
        try
        {
            isWhole = fill(unpacked);
        }
        catch (PackageRefusal refusal)
        {
            diagnostics.Add(refusal.Of(package));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new PackageRefusal(PluginDiagnostics.PackageUnreadable, package, fault.Message).Of(package));
        }
        finally
        {
            if (!isWhole) unpacked.Dispose();
        }

        return isWhole ? unpacked : null;
    }

    private static bool IsLeftOut(string path) =>
        path is PackageFiles.FileName || Path.GetFileName(path).StartsWith('.') || (!path.Contains('/', StringComparison.Ordinal) && path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase));

    /// <summary>The manifest with another hash of the list; all else stays as its author wrote it.</summary>
    private static byte[] WithFiles(byte[] manifest, string hash)
    {
        var bom = manifest is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var reader = new Utf8JsonReader(manifest.AsSpan(bom));
        while (reader.Read())
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("files")) continue;
            reader.Read();
            var (start, end) = (bom + (int)reader.TokenStartIndex, bom + (int)reader.BytesConsumed);
            return [.. manifest[..start], .. Encoding.ASCII.GetBytes($"\"{hash}\""), .. manifest[end..]];
        }

        return manifest;
    }

    private bool Read(string package, DiagnosticBag diagnostics)
    {
        if (PackageInstaller.ReadManifest(Folder, package, diagnostics) is not var (manifest, _)) return false;
        Manifest = manifest;
        return true;
    }
}
