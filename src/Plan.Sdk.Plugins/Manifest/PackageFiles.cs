using System.Security.Cryptography;
using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <summary>
/// What <c>plan-plugin.files</c> says: every file of the package but it and the manifest, with the SHA-256 of its bytes. Each line has the hash, two blanks and the path;
/// lines are sorted ordinally by path. Immutable; compares by value.
/// </summary>
public sealed record PackageFiles
{
    /// <summary>The name of its file, at the top of the package.</summary>
    public const string FileName = "plan-plugin.files";

    /// <summary>The most bytes of the file.</summary>
    public const int MaxBytes = 512 * 1024;

    /// <summary>The files, sorted ordinally by path.</summary>
    public required ValueList<PackageFile> Files { get; init; }

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder();
        foreach (var file in Files) text.Append(file.Hash).Append("  ").Append(file.Path).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The SHA-256 of <see cref="ToBytes"/>, which stands in the manifest.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(ToBytes()));

    /// <summary>Reads the file.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The files; <c>null</c> after errors.</returns>
    public static PackageFiles? Read(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics) => Manifest.PackageFilesReader.Read(bytes, file, diagnostics);

    /// <summary>Lists the files of a folder. Links are listed as nothing: a package has none.</summary>
    /// <param name="folder">The folder of a package.</param>
    /// <param name="file">The name of <see cref="FileName"/> for messages.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The files; <c>null</c> after errors.</returns>
    public static PackageFiles? Build(string folder, string file, DiagnosticBag diagnostics) => Manifest.PackageFolder.List(folder, file, diagnostics);

    /// <summary>
    /// Holds a package's folder against its manifest: the list has the hash that the manifest names, every other file is on the list and unchanged, nothing is missing, and
    /// there are no links. Files are read as streams.
    /// </summary>
    /// <param name="folder">The folder of the package.</param>
    /// <param name="manifest">Its manifest.</param>
    /// <param name="name">The folder's name for messages.</param>
    /// <param name="diagnostics">Takes what differs.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Whether the package is as it was made; else it is <em>Modified</em> and may not start.</returns>
    public static bool Verify(string folder, PluginManifest manifest, string name, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        Manifest.PackageFolder.Verify(folder, manifest, name, diagnostics, cancellation);
}
