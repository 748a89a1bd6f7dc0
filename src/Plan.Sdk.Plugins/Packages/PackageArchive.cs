using System.IO.Compression;
using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins.Packages;

/// <summary>Stages a package that is a ZIP archive. All that the archive says of itself is held against itself before the first byte is unpacked.</summary>
internal static class PackageArchive
{
    /// <exception cref="PackageRefusal">The archive is not taken.</exception>
    public static void Stage(string path, PackageStage stage, CancellationToken cancellation)
    {
        using var archive = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var (items, directory) = ZipDirectory.Read(archive);
        var names = new PackageNames();
        foreach (var item in items) names.Add(item.Path, item.IsFolder);
        CheckSizes(items, archive.Length);
        var starts = ZipData.Find(archive, items, directory);
        foreach (var item in items.Where(i => !i.IsFolder))
        {
            cancellation.ThrowIfCancellationRequested();
            Unpack(archive, item, starts[item], stage);
        }
    }

    private static void CheckSizes(IReadOnlyList<ZipItem> items, long length)
    {
        foreach (var item in items.Where(i => Math.Max(i.Size, i.PackedSize) > PackageLimits.FileBytes))
            throw new PackageRefusal(PluginDiagnostics.PackageFileSize, PluginFindings.Show(item.Path), PackageLimits.FileMegabytes);
        var size = items.Sum(i => (long)i.Size);
        if (size > PackageLimits.Bytes) throw new PackageRefusal(PluginDiagnostics.PackageSize, PackageLimits.Megabytes);
        if (size > length * PackageLimits.Ratio) throw new PackageRefusal(PluginDiagnostics.PackageRatio, PackageLimits.Ratio);
    }

    private static void Unpack(FileStream archive, ZipItem item, long start, PackageStage stage)
    {
        var shown = PluginFindings.Show(item.Path);
        var packed = new byte[item.PackedSize];
        archive.Position = start;
        archive.ReadExactly(packed);
        var checksum = default(Crc32);
        using var bytes = new MemoryStream(packed, writable: false);
        using var content = item.Method == 0 ? bytes : (Stream)new DeflateStream(bytes, CompressionMode.Decompress);
        long size;
        try
        {
            size = stage.Write(item.Path, content, archive.Length * PackageLimits.Ratio, b => checksum.Append(b));
        }
        catch (InvalidDataException)
        {
            throw new PackageRefusal(PluginDiagnostics.ArchiveChecksum, shown);
        }

        if (size != item.Size) throw new PackageRefusal(PluginDiagnostics.ArchiveSize, shown, item.Size);
        if (checksum.Value != item.Checksum) throw new PackageRefusal(PluginDiagnostics.ArchiveChecksum, shown);
    }
}
