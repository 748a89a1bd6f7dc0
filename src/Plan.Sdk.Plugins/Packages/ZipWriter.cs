using System.IO.Compression;
using System.Text;

namespace Plan.Sdk.Plugins.Packages;

/// <summary>
/// Writes a package's archive: files alone, sorted ordinally, the manifest first, of one fixed moment and without attributes, so that the same files give the same bytes. What
/// <see cref="System.IO.Compression.ZipArchive"/> writes differs by system.
/// </summary>
internal static class ZipWriter
{
    private const ushort Version = 20;
    private const ushort Utf8Name = 0x0800;
    private const ushort Deflate = 8;

    /// <summary>1980-01-01, the first day that archives know.</summary>
    private const uint Moment = 0x0021_0000;

    /// <summary>Writes the files of a folder, which are within the limits of packages.</summary>
    public static void Write(string folder, Stream output)
    {
        using var writer = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        var items = new List<ZipItem>();
        var length = 0u;
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).OrderBy(f => f is not PluginManifest.FileName).ThenBy(f => f, StringComparer.Ordinal))
        {
            var (item, data) = Pack(file, File.ReadAllBytes(Path.Combine(folder, file)), length);
            writer.Write(0x04034B50);
            WriteHead(writer, item);
            writer.Write(item.Name);
            writer.Write(data);
            length += (uint)(30 + item.Name.Length + data.Length);
            items.Add(item);
        }

        var start = length;
        foreach (var item in items)
        {
            writer.Write(0x02014B50);
            writer.Write(Version);
            WriteHead(writer, item);
            // No comment, on the first part, without attributes.
            writer.Write(new byte[10]);
            writer.Write(item.Offset);
            writer.Write(item.Name);
            length += (uint)(46 + item.Name.Length);
        }

        writer.Write(0x06054B50);
        writer.Write(0);
        writer.Write((ushort)items.Count);
        writer.Write((ushort)items.Count);
        writer.Write(length - start);
        writer.Write(start);
        writer.Write((ushort)0);
    }

    private static (ZipItem Item, byte[] Data) Pack(string path, byte[] content, uint offset)
    {
        var checksum = default(Crc32);
        checksum.Append(content);
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(content);
        var isSmaller = packed.Length < content.Length;
        var data = isSmaller ? packed.ToArray() : content;
        var name = Encoding.UTF8.GetBytes(path);
        return (new()
        {
            Path = path,
            Name = name,
            IsFolder = false,
            Flags = Utf8Name,
            Method = isSmaller ? Deflate : (ushort)0,
            Checksum = checksum.Value,
            PackedSize = (uint)data.Length,
            Size = (uint)content.Length,
            Offset = offset,
        }, data);
    }

    private static void WriteHead(BinaryWriter writer, ZipItem item)
    {
        writer.Write(Version);
        writer.Write(item.Flags);
        writer.Write(item.Method);
        writer.Write(Moment);
        writer.Write(item.Checksum);
        writer.Write(item.PackedSize);
        writer.Write(item.Size);
        writer.Write((ushort)item.Name.Length);
        writer.Write((ushort)0);
    }
}
