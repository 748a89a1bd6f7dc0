using System.Globalization;
using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes the document properties. The time of creation is the document's own day, never the clock's.</summary>
internal static class CorePropertiesPart
{
    public static void Write(MarkupBuffer o, ComposedDocument document)
    {
        var created = document.Source.ReferenceDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        o.Raw("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>"""u8)
            .Text(document.Title.PlainText).Raw("</dc:title>"u8);
        if (document.Header is { } header)
        {
            o.Raw("<dc:subject>"u8).Text(header.Subject.PlainText).Raw("</dc:subject><dc:creator>"u8);
            for (var i = 0; i < header.Issuer.Count; i++) o.Raw(i == 0 ? default : " "u8).Text(header.Issuer[i].PlainText);
            o.Raw("</dc:creator>"u8);
        }

        o.Raw("<dc:language>vi-VN</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">"u8).Text(created)
            .Raw("T00:00:00Z</dcterms:created></cp:coreProperties>"u8);
    }
}
