using System.Buffers.Binary;
using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins.Packages;

/// <summary>
/// Reads the directory of a ZIP archive, strictly: one reading of it is possible, or it is refused. <see cref="System.IO.Compression.ZipArchive"/> can't tell what has to be
/// told: methods, checksums, offsets, extra fields, what is said twice; two readers of one archive would be a way between them.
/// </summary>
internal static class ZipDirectory
{
    private const uint EndMark = 0x06054B50;
    private const uint Zip64Mark = 0x07064B50;
    private const uint ItemMark = 0x02014B50;
    private const uint LocalMark = 0x04034B50;
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int ItemLength = 46;
    private const int Encrypted = 0x0001 | 0x0040 | 0x2000;
    private const int Utf8Name = 0x0800;
    private const ushort AesMethod = 99;
    private const ushort Zip64Field = 0x0001;
    private const ushort OtherNameField = 0x7075;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The entries in the order of the directory, and where that begins.</summary>
    /// <exception cref="PackageRefusal">The archive is not taken.</exception>
    public static (IReadOnlyList<ZipItem> Items, long Start) Read(Stream archive)
    {
        if (archive.Length > PackageLimits.Bytes) throw new PackageRefusal(PluginDiagnostics.PackageSize, PackageLimits.Megabytes);
        var (count, start, end) = FindDirectory(archive);
        archive.Position = start;
        using var reader = new BinaryReader(archive, Encoding.ASCII, leaveOpen: true);
        var items = new List<ZipItem>(count);
        try
        {
            while (items.Count < count) items.Add(ReadItem(reader));
        }
        catch (EndOfStreamException)
        {
            throw Broken("mục thứ " + (items.Count + 1) + " bị cắt", "entry " + (items.Count + 1) + " is cut off");
        }

        if (archive.Position != end) throw Broken($"không phải {count} mục", $"there are not {count} entries");
        return (items, start);
    }

    public static PackageRefusal Broken(string vi, string en) => new(PluginDiagnostics.ArchiveDirectory, new LocalizedText(vi, en));

    private static (int Count, long Start, long End) FindDirectory(Stream archive)
    {
        var tail = new byte[Math.Min(archive.Length, EndLength + LocatorLength + ushort.MaxValue)];
        archive.Position = archive.Length - tail.Length;
        archive.ReadExactly(tail);
        if (tail.Length < EndLength || BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(^EndLength)) != EndMark || tail[^1] != 0 || tail[^2] != 0) throw WithoutEnd(archive, tail);
        if (tail.Length >= EndLength + LocatorLength && BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(^(EndLength + LocatorLength))) == Zip64Mark) throw new PackageRefusal(PluginDiagnostics.ArchiveZip64);
        var (disk, directoryDisk, here, count) = (Short(4), Short(6), Short(8), Short(10));
        var (size, start, end) = (Int(12), Int(16), archive.Length - EndLength);
        if (count == ushort.MaxValue || here == ushort.MaxValue || size == uint.MaxValue || start == uint.MaxValue) throw new PackageRefusal(PluginDiagnostics.ArchiveZip64);
        if (disk != 0 || directoryDisk != 0 || here != count) throw Broken("tệp chia nhiều phần", "it is one part of several");
        if (count > PackageLimits.Entries) throw new PackageRefusal(PluginDiagnostics.PackageEntries, PackageLimits.Entries);
        if (start + (long)size != end) throw Broken("mục lục không nằm ở cuối tệp", "it does not lie at the end of the file");
        return (count, start, end);

        ushort Short(int at) => BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(tail.Length - EndLength + at));
        uint Int(int at) => BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(tail.Length - EndLength + at));
    }

    private static PackageRefusal WithoutEnd(Stream archive, byte[] tail)
    {
        if (tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8) >= 0) return new(PluginDiagnostics.ArchiveComment);
        var first = new byte[4];
        archive.Position = 0;
        return archive.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && BinaryPrimitives.ReadUInt32LittleEndian(first) == LocalMark
            ? new(PluginDiagnostics.ArchiveTruncated)
            : new(PluginDiagnostics.ArchiveNotZip);
    }

    private static ZipItem ReadItem(BinaryReader reader)
    {
        var header = ReadExactly(reader, ItemLength);
        if (Int(0) != ItemMark) throw Broken("có chỗ không phải mục", "something in it is no entry");
        var (flags, method) = (Short(8), Short(10));
        var name = ReadExactly(reader, Short(28));
        var extra = ReadExactly(reader, Short(30));
        _ = ReadExactly(reader, Short(32));
        var path = NameOf(name, flags);
        var shown = PluginFindings.Show(path);
        if ((flags & Encrypted) != 0 || method == AesMethod) throw new PackageRefusal(PluginDiagnostics.ArchiveEncrypted, shown);
        if (method is not (0 or 8)) throw new PackageRefusal(PluginDiagnostics.ArchiveMethod, shown, method);
        if (Int(20) == uint.MaxValue || Int(24) == uint.MaxValue || Int(42) == uint.MaxValue || HasField(extra, Zip64Field)) throw new PackageRefusal(PluginDiagnostics.ArchiveZip64);
        if (HasField(extra, OtherNameField)) throw new PackageRefusal(PluginDiagnostics.PathEncoding, shown);
        if (Short(34) != 0) throw Broken("tệp chia nhiều phần", "it is one part of several");
        var item = new ZipItem
        {
            Path = path.EndsWith('/') ? path[..^1] : path,
            Name = name,
            IsFolder = path.EndsWith('/'),
            Flags = flags,
            Method = method,
            Checksum = Int(16),
            PackedSize = Int(20),
            Size = Int(24),
            Offset = Int(42),
        };
        ZipKind.Check(item, Int(38));
        return item;

        ushort Short(int at) => BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(at));
        uint Int(int at) => BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(at));
    }

    // Without the flag the character set is anybody's guess, so that it has to be ASCII.
    private static string NameOf(byte[] name, ushort flags)
    {
        try
        {
            if ((flags & Utf8Name) != 0 || Ascii.IsValid(name)) return Strict.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            // Told below.
        }

        throw new PackageRefusal(PluginDiagnostics.PathEncoding, PluginFindings.Show(Encoding.Latin1.GetString(name)));
    }

    private static bool HasField(ReadOnlySpan<byte> extra, ushort field)
    {
        while (extra.Length >= 4)
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == field) return true;
            extra = extra[Math.Min(extra.Length, 4 + BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]))..];
        }

        return false;
    }

    private static byte[] ReadExactly(BinaryReader reader, int length)
    {
        var bytes = reader.ReadBytes(length);
        return bytes.Length == length ? bytes : throw new EndOfStreamException();
    }
}
