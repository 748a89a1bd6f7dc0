using System.IO.Compression;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Adds parts to a ZIP file, all of one time, so that the same parts give the same bytes.</summary>
internal static class ZipPart
{
    private const int Small = 1024;

    // The first time that a ZIP file can say.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Adds a part as it is. Small parts are stored: setting up the compressor costs more than it saves.</summary>
    public static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> part) => Add(zip, name, part, CompressionLevel.NoCompression);

    /// <summary>Adds a part, compressed unless it is small.</summary>
    public static void AddCompressed(ZipArchive zip, string name, ReadOnlySpan<byte> part) =>
        Add(zip, name, part, part.Length < Small ? CompressionLevel.NoCompression : CompressionLevel.Fastest);

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> part, CompressionLevel level)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = EntryTime;
        using var stream = entry.Open();
        stream.Write(part);
    }
}
