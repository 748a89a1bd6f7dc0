using System.IO.Compression;
using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Puts the parts into a ZIP file, sorted by name.</summary>
internal static class DocxPackage
{
    public static void Write(DocxContext context, Stream output)
    {
        using var bytes = new MemoryStream(16 * 1024);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = new MarkupBuffer();
            part.Raw(StaticParts.ContentTypes);
            context.Charts.WriteContentTypes(part);
            Store(zip, "[Content_Types].xml", part.Raw("</Types>"u8));
            ZipPart.Add(zip, "_rels/.rels", StaticParts.PackageRelationships);
            ZipPart.Add(zip, "customXml/_rels/item1.xml.rels", StaticParts.OriginsRelationships);
            context.Origins.Finish(part, context.Document.Source.Provenance);
            Add(zip, "customXml/item1.xml", part);
            ZipPart.Add(zip, "customXml/itemProps1.xml", StaticParts.OriginsProperties);
            CorePropertiesPart.Write(part, context.Document);
            Add(zip, "docProps/core.xml", part);
            part.Raw(StaticParts.DocumentRelationships);
            context.Links.WriteRelationships(part);
            context.Charts.WriteRelationships(part);
            Add(zip, "word/_rels/document.xml.rels", part.Raw("</Relationships>"u8));
            AddCharts(zip, part, context);
            Add(zip, "word/document.xml", context.Out);
            foreach (var (number, chart, _) in context.Charts.InNameOrder()) ZipPart.Add(zip, $"word/embeddings/chart{number}.xlsx", ChartWorkbook.Make(chart));
            PageNumberPart.WriteFooter(part, context.Layout);
            Add(zip, "word/footer1.xml", part);
            PageNumberPart.WriteHeader(part, context.Layout);
            Add(zip, "word/header1.xml", part);
            NumberingPart.Write(part, context);
            Add(zip, "word/numbering.xml", part);
            ZipPart.Add(zip, "word/settings.xml", StaticParts.Settings);
            StylesPart.Write(part, context.Layout);
            Add(zip, "word/styles.xml", part);
        }

        bytes.Position = 0;
        bytes.CopyTo(output);
    }

    private static void AddCharts(ZipArchive zip, MarkupBuffer part, DocxContext context)
    {
        foreach (var (number, _, _) in context.Charts.InNameOrder())
        {
            DocxCharts.WriteWorkbookRelationship(part, number);
            Add(zip, $"word/charts/_rels/chart{number}.xml.rels", part);
        }

        foreach (var (number, chart, frame) in context.Charts.InNameOrder())
        {
            ChartPart.Write(part, chart, context.Layout, frame);
            Add(zip, $"word/charts/chart{number}.xml", part);
        }
    }

    private static void Add(ZipArchive zip, string name, MarkupBuffer part)
    {
        ZipPart.AddCompressed(zip, name, part.Written);
        part.Clear();
    }

    private static void Store(ZipArchive zip, string name, MarkupBuffer part)
    {
        ZipPart.Add(zip, name, part.Written);
        part.Clear();
    }
}
