namespace Plan.Sdk.Documents.Html;

/// <summary>Writes the frame of the page: head, style sheet, sheets of paper.</summary>
internal static class PageWriter
{
    public static void Write(HtmlContext context)
    {
        var o = context.Out;
        var document = context.Document;
        o.Raw("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"u8)
            .Text(document.Title.PlainText).Raw("</title>\n"u8);
        WriteProvenance(context);
        o.Raw("<style>\n"u8);
        StyleSheet.Write(o, context.Layout);
        o.Raw("</style>\n</head>\n<body>\n<main"u8).Raw(document.Header is null ? " class=\"article\">\n"u8 : ">\n"u8);
        o.Raw("<article>\n"u8);
        if (document.Header is { } header) HeaderWriter.Write(context, header);
        if (document.Addressees is { } addressees) AddresseesWriter.Write(context, addressees);
        BlockWriter.Write(context, document.Body, isLandscape: false);
        if (document.Closing is { } closing) ClosingWriter.Write(context, closing);
        context.Sheets.Close();
        o.Raw("</article>\n"u8);
        foreach (var annex in document.Annexes) AnnexWriter.Write(context, annex);
        o.Raw("</main>\n</body>\n</html>\n"u8);
    }

    private static void WriteProvenance(HtmlContext context)
    {
        var made = context.Document.Source.Provenance;
        WriteMeta(context, "generator", $"Plan.Sdk {made.SdkVersion}");
        WriteMeta(context, "plan-id", made.PlanId);
        WriteMeta(context, "plan-hash", made.PlanHash);
        WriteMeta(context, "template-id", made.TemplateId);
        WriteMeta(context, "template-hash", made.TemplateHash);
    }

    private static void WriteMeta(HtmlContext context, string name, string content) =>
        context.Out.Raw("<meta name=\""u8).Text(name).Raw("\" content=\""u8).Text(content).Raw("\">\n"u8);
}
