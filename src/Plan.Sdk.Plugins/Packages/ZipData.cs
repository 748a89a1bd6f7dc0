using System.Buffers.Binary;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins.Packages;

/// <summary>
/// Finds the data of the entries and holds what stands beside them against the directory. Header, data and what may follow them cover the archive without gap or overlap up
/// to the directory.
/// </summary>
internal static class ZipData
{
    private const uint LocalMark = 0x04034B50;
    private const uint FollowingMark = 0x08074B50;
    private const int LocalLength = 30;
    private const int FollowingLength = 12;

    /// <summary>Where the data of each entry begin.</summary>
    /// <exception cref="PackageRefusal">The archive is not taken.</exception>
    public static IReadOnlyDictionary<ZipItem, long> Find(Stream archive, IReadOnlyList<ZipItem> items, long directory)
    {
        var starts = new Dictionary<ZipItem, long>(ReferenceEqualityComparer.Instance);
        var at = 0L;
        foreach (var item in items.OrderBy(i => i.Offset))
        {
            var shown = PluginFindings.Show(item.Path);
            if (item.Offset != at) throw new PackageRefusal(PluginDiagnostics.ArchiveOverlap, shown);
            var start = CheckHeader(archive, item, directory, shown);
            starts.Add(item, start);
            at = start + item.PackedSize;
            if (at > directory) throw new PackageRefusal(PluginDiagnostics.ArchiveOverlap, shown);
            if ((item.Flags & ZipItem.SizesFollow) != 0) at = CheckFollowing(archive, item, at, directory, shown);
        }

        return at == directory ? starts : throw ZipDirectory.Broken("có dữ liệu không thuộc tệp nào", "there are data that belong to no entry");
    }

    private static long CheckHeader(Stream archive, ZipItem item, long directory, string shown)
    {
        var header = Read(archive, item.Offset, LocalLength, directory, shown);
        if (Int(header, 0) != LocalMark) throw new PackageRefusal(PluginDiagnostics.ArchiveOverlap, shown);
        var name = Read(archive, item.Offset + LocalLength, Short(header, 26), directory, shown);
        if (!name.AsSpan().SequenceEqual(item.Name)) throw Differs("tên", "name");
        if (Short(header, 6) != item.Flags) throw Differs("cờ", "flags");
        if (Short(header, 8) != item.Method) throw Differs("cách nén", "compression");
        var unsaid = (item.Flags & ZipItem.SizesFollow) != 0 && Int(header, 14) == 0 && Int(header, 18) == 0 && Int(header, 22) == 0;
        if (!unsaid && !SaysTheSame(header.AsSpan(14), item)) throw Differs("kích thước hoặc tổng kiểm", "size or checksum");
        return item.Offset + LocalLength + Short(header, 26) + Short(header, 28);

        PackageRefusal Differs(string vi, string en) => new(PluginDiagnostics.ArchiveHeader, shown, new LocalizedText(vi, en));
    }

    // The mark before it may be missing.
    private static long CheckFollowing(Stream archive, ZipItem item, long at, long directory, string shown)
    {
        if (Int(Read(archive, at, sizeof(uint), directory, shown), 0) == FollowingMark) at += sizeof(uint);
        return SaysTheSame(Read(archive, at, FollowingLength, directory, shown), item)
            ? at + FollowingLength
            : throw new PackageRefusal(PluginDiagnostics.ArchiveHeader, shown, new LocalizedText("kích thước hoặc tổng kiểm ghi sau dữ liệu", "size or checksum behind the data"));
    }

    private static bool SaysTheSame(ReadOnlySpan<byte> numbers, ZipItem item) => Int(numbers, 0) == item.Checksum && Int(numbers, 4) == item.PackedSize && Int(numbers, 8) == item.Size;

    private static byte[] Read(Stream archive, long at, int length, long directory, string shown)
    {
        if (at + length > directory) throw new PackageRefusal(PluginDiagnostics.ArchiveOverlap, shown);
        var bytes = new byte[length];
        archive.Position = at;
        archive.ReadExactly(bytes);
        return bytes;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint Int(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
