using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Plan.Tables.Tests;

/// <summary>Makes workbooks into ones that are meant to do harm.</summary>
internal static class Hostile
{
    private static readonly byte[] Entry = "PK\u0001\u0002"u8.ToArray();

    /// <summary>Puts parts in, in the place of others of their names.</summary>
    public static void Add(string file, params (string Name, byte[] Bytes)[] parts)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Update);
        foreach (var (name, bytes) in parts)
        {
            zip.GetEntry(name)?.Delete();
            using var stream = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
            stream.Write(bytes);
        }
    }

    /// <summary>Puts a part elsewhere and says so in the part that names it.</summary>
    public static void Move(string file, string from, string to, string naming)
    {
        string Text(string part)
        {
            using var zip = ZipFile.OpenRead(file);
            using var reader = new StreamReader(zip.GetEntry(part)!.Open());
            return reader.ReadToEnd();
        }

        var (moved, names) = (Text(from), Text(naming));
        names.ShouldContain($"/{from}");
        Add(file, (from, "<gone/>"u8.ToArray()), (to, Encoding.UTF8.GetBytes(moved)), (naming, Encoding.UTF8.GetBytes(names.Replace($"/{from}", $"/{to}", StringComparison.Ordinal))));
    }

    /// <summary>Lets the directory of the archive say that the first part of a folder has fewer bytes than it has.</summary>
    public static void Lie(string file, string part, int size)
    {
        var bytes = File.ReadAllBytes(file);
        var name = Encoding.UTF8.GetBytes(part);
        for (var at = bytes.AsSpan().IndexOf(Entry); at >= 0; at += 4 + bytes.AsSpan(at + 4).IndexOf(Entry))
        {
            if (!bytes.AsSpan(at + 46).StartsWith(name)) continue;
            BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at + 24)).ShouldBeGreaterThan(size);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at + 24), size);
            File.WriteAllBytes(file, bytes);
            return;
        }

        throw new InvalidOperationException($"no part {part}");
    }

    /// <summary>Shared texts of a size.</summary>
    public static byte[] Texts(int size) =>
        Encoding.UTF8.GetBytes($"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{string.Concat(Enumerable.Range(0, size / 24).Select(i => $"<si><t>{i:D8}</t></si>"))}</sst>");

    /// <summary>Shared texts of a few hundred bytes that unfold to a thousand million.</summary>
    public static byte[] Laughs()
    {
        var text = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 10; i++) text.Append($"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">");
        return Encoding.UTF8.GetBytes(text.Append("]><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&a9;</t></si></sst>").ToString());
    }
}
