namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes the main part, <c>word/document.xml</c>.</summary>
internal static class DocumentPart
{
    public static void Write(DocxContext context)
    {
        var o = context.Out;
        var document = context.Document;
        o.Raw("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"""u8);
        o.Raw("""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"><w:body>"""u8);
        context.BodyStart = o.Length;
        if (document.Header is { } header) HeaderWriter.Write(context, header);
        if (document.Addressees is { } addressees) AddresseesWriter.Write(context, addressees);
        BlockWriter.Write(context, document.Body, context.Layout.Portrait, closes: document.Closing is not null);
        if (document.Closing is { } closing) ClosingWriter.Write(context, closing);
        foreach (var annex in document.Annexes) AnnexWriter.Write(context, annex);
        o.Raw("""<w:p><w:pPr><w:pStyle w:val="NgatPhan"/></w:pPr></w:p>"""u8);
        context.Sections.End(context);
        o.Raw("</w:body></w:document>"u8);
    }
}
