using System.IO.Compression;
using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Puts the parts into a ZIP file: entries sorted by name, all of one time, so that the same parts give the same bytes.</summary>
internal static class DocxPackage
{
    // The first time that a ZIP file can say.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const int Small = 1024;

    public static void Write(DocxContext context, Stream output)
    {
        using var bytes = new MemoryStream(16 * 1024);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = new MarkupBuffer();
            Add(zip, "[Content_Types].xml", StaticParts.ContentTypes);
            Add(zip, "_rels/.rels", StaticParts.PackageRelationships);
            Add(zip, "customXml/_rels/item1.xml.rels", StaticParts.OriginsRelationships);
            context.Origins.Finish(part, context.Document.Source.Provenance);
            Add(zip, "customXml/item1.xml", part);
            Add(zip, "customXml/itemProps1.xml", StaticParts.OriginsProperties);
            CorePropertiesPart.Write(part, context.Document);
            Add(zip, "docProps/core.xml", part);
            context.Links.WriteRelationships(part);
            Add(zip, "word/_rels/document.xml.rels", part);
            Add(zip, "word/document.xml", context.Out);
            PageNumberPart.WriteFooter(part, context.Layout);
            Add(zip, "word/footer1.xml", part);
            PageNumberPart.WriteHeader(part, context.Layout);
            Add(zip, "word/header1.xml", part);
            NumberingPart.Write(part, context);
            Add(zip, "word/numbering.xml", part);
            Add(zip, "word/settings.xml", StaticParts.Settings);
            StylesPart.Write(part, context.Layout);
            Add(zip, "word/styles.xml", part);
        }

        bytes.Position = 0;
        bytes.CopyTo(output);
    }

    private static void Add(ZipArchive zip, string name, MarkupBuffer part)
    {
        Add(zip, name, part.Written, part.Length < Small ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
        part.Clear();
    }

    // Small parts are stored: setting up the compressor costs more than it saves.
    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> part) => Add(zip, name, part, CompressionLevel.NoCompression);

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> part, CompressionLevel level)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = EntryTime;
        using var stream = entry.Open();
        stream.Write(part);
    }
}
