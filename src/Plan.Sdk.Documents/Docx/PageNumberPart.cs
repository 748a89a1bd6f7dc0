using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes the header or footer that holds the page number; the other of the two is empty and no section names it.</summary>
internal static class PageNumberPart
{
    public static void WriteHeader(MarkupBuffer o, DocumentLayout layout) =>
        Write(o, "w:hdr"u8, layout.Rules.Page.PageNumberPlace.Value == PageNumberPlace.TopCenter);

    public static void WriteFooter(MarkupBuffer o, DocumentLayout layout) =>
        Write(o, "w:ftr"u8, layout.Rules.Page.PageNumberPlace.Value == PageNumberPlace.BottomRight);

    private static void Write(MarkupBuffer o, ReadOnlySpan<byte> element, bool hasNumber)
    {
        o.Raw("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><"""u8).Raw(element);
        o.Raw(""" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr>"""u8);
        if (hasNumber)
            o.Raw("""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"""u8);
        o.Raw("</w:p></"u8).Raw(element).Raw(">"u8);
    }
}
