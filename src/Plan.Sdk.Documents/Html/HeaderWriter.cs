using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Html;

/// <summary>Writes the head of a paper; type and subject, of a công văn its subject alone, are the page's main heading.</summary>
internal static class HeaderWriter
{
    public static void Write(HtmlContext context, ComposedHeader header)
    {
        context.Sheets.Enter(landscape: false);
        var o = context.Out;
        o.Raw("<header class=\"head\">\n<div class=\"issuer\">\n"u8);
        WriteLines(context, PaperStyles.Parent, header.Parent);
        WriteLines(context, PaperStyles.Issuer, header.Issuer);
        o.Raw("</div>\n<div class=\"nation\">\n"u8);
        LineWriter.Write(context, "p"u8, PaperStyles.NationalName, header.NationalName);
        LineWriter.Write(context, "p"u8, PaperStyles.Motto, header.Motto);
        o.Raw("</div>\n"u8);
        WriteCode(context, header);
        LineWriter.Write(context, "p"u8, PaperStyles.PlaceAndDate, header.PlaceAndDate);
        o.Raw("</header>\n"u8);
        if (header.TypeName is { } typeName) WriteTitle(context, typeName, header.Subject);
        if (header.Authority is { } authority) LineWriter.Write(context, "p"u8, PaperStyles.Authority, authority);
        context.HasMainHeading = true;
    }

    private static void WriteCode(HtmlContext context, ComposedHeader header)
    {
        if (header.TypeName is null) context.Out.Raw("<div>\n"u8);
        LineWriter.Write(context, "p"u8, PaperStyles.Code, header.Code);
        if (header.TypeName is not null) return;
        LineWriter.Write(context, "h1"u8, PaperStyles.LetterSubject, header.Subject);
        context.Out.Raw("</div>\n"u8);
    }

    private static void WriteTitle(HtmlContext context, TextLine typeName, TextLine subject)
    {
        context.Out.Raw("<h1>"u8);
        LineWriter.Write(context, "span"u8, PaperStyles.TypeName, typeName);
        LineWriter.Write(context, "span"u8, PaperStyles.Subject, subject);
        context.Out.Raw("</h1>\n"u8);
    }

    private static void WriteLines(HtmlContext context, PaperStyle style, ValueList<TextLine> lines)
    {
        foreach (var line in lines) LineWriter.Write(context, "p"u8, style, line);
    }
}
