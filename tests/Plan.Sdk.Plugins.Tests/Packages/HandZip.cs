using System.IO.Compression;
using System.Text;

namespace Plan.Sdk.Plugins.Tests.Packages;

/// <summary>Writes ZIP archives by hand, so that each field can lie.</summary>
internal sealed class HandZip
{
    private readonly List<byte> bytes = [];
    private readonly List<byte> directory = [];
    private int count;

    public HandZip Add(HandZipEntry entry)
    {
        var data = entry.Packed ?? (entry.Method == 8 ? Deflate(entry.Content) : entry.Content);
        var size = entry.Size ?? (uint)entry.Content.Length;
        var checksum = entry.Checksum ?? Checksum(entry.Content);
        var name = entry.NameBytes ?? Encoding.UTF8.GetBytes(entry.Name);
        var flags = (ushort)(entry.Flags | (name.Any(b => b > 127) && entry.NameBytes is null ? 0x0800 : 0));
        var offset = entry.Offset ?? (uint)bytes.Count;
        var follows = (flags & 8) != 0;
        using (var local = new BinaryWriter(new MemoryStream()))
        {
            local.Write(0x04034B50u);
            local.Write((ushort)20);
            local.Write(flags);
            local.Write(entry.Method);
            local.Write(0u);
            local.Write(follows ? 0u : checksum);
            local.Write(follows ? 0u : (uint)data.Length);
            local.Write(follows ? 0u : entry.LocalSize ?? size);
            var localName = entry.LocalName is { } other ? Encoding.UTF8.GetBytes(other) : name;
            local.Write((ushort)localName.Length);
            local.Write((ushort)0);
            local.Write(localName);
            local.Write(data);
            if (follows)
            {
                if (entry.FollowingMark) local.Write(0x08074B50u);
                local.Write(checksum);
                local.Write((uint)data.Length);
                local.Write(entry.FollowingSize ?? size);
            }

            bytes.AddRange(((MemoryStream)local.BaseStream).ToArray());
        }

        using var item = new BinaryWriter(new MemoryStream());
        item.Write(0x02014B50u);
        item.Write((ushort)0x0314);
        item.Write((ushort)20);
        item.Write(flags);
        item.Write(entry.Method);
        item.Write(0u);
        item.Write(checksum);
        item.Write(entry.PackedSize ?? (uint)data.Length);
        item.Write(size);
        item.Write((ushort)name.Length);
        item.Write((ushort)entry.Extra.Length);
        item.Write((ushort)0);
        item.Write((ushort)0);
        item.Write((ushort)0);
        item.Write(entry.Attributes);
        item.Write(offset);
        item.Write(name);
        item.Write(entry.Extra);
        directory.AddRange(((MemoryStream)item.BaseStream).ToArray());
        count++;
        return this;
    }

    /// <summary>Bytes that no entry owns.</summary>
    public HandZip Raw(byte[] raw)
    {
        bytes.AddRange(raw);
        return this;
    }

    public byte[] ToBytes(int said = -1, string comment = "", bool zip64 = false, uint? start = null)
    {
        using var whole = new MemoryStream();
        whole.Write([.. bytes, .. directory]);
        using var end = new BinaryWriter(whole);
        if (zip64)
        {
            end.Write(0x07064B50u);
            end.Write(new byte[16]);
        }

        end.Write(0x06054B50u);
        end.Write(0u);
        end.Write((ushort)(said < 0 ? count : said));
        end.Write((ushort)(said < 0 ? count : said));
        end.Write((uint)directory.Count);
        end.Write(start ?? (uint)bytes.Count);
        end.Write((ushort)comment.Length);
        end.Write(Encoding.ASCII.GetBytes(comment));
        end.Flush();
        return whole.ToArray();
    }

    public static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) stream.Write(content);
        return packed.ToArray();
    }

    // Bit by bit, as the standard writes it, not by the table of the code.
    public static uint Checksum(byte[] content)
    {
        var value = uint.MaxValue;
        foreach (var b in content)
        {
            value ^= b;
            for (var bit = 0; bit < 8; bit++) value = (value >> 1) ^ (0xEDB88320 & (uint)-(int)(value & 1));
        }

        return ~value;
    }
}
