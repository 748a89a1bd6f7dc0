using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents.Html;

/// <summary>Writes a line of text as an element, its origins as attributes: on the element when its runs share one, else on each run.</summary>
internal static class LineWriter
{
    public static void Write(HtmlContext context, ReadOnlySpan<byte> element, PaperStyle style, TextLine line, string? label = null, bool boldLabel = false)
    {
        var o = context.Out;
        var shared = Shared(line);
        o.Raw("<"u8).Raw(element).Raw(" class=\""u8).Text(style.Id).Raw("\""u8);
        WriteOrigin(o, shared);
        o.Raw(">"u8);
        if (label is not null) o.Raw(boldLabel ? "<b>"u8 : default).Text(label).Raw(boldLabel ? "</b> "u8 : " "u8);
        WriteRuns(o, line, shared);
        o.Raw("</"u8).Raw(element).Raw(">\n"u8);
    }

    /// <summary>The one origin of a line's runs; <c>null</c> when they differ or have none.</summary>
    public static Origin? Shared(TextLine line)
    {
        Origin? shared = null;
        foreach (var run in line.Runs)
        {
            if (run.Origin is null) continue;
            if (shared is not null && shared != run.Origin) return null;
            shared = run.Origin;
        }

        return shared;
    }

    public static void WriteRuns(MarkupBuffer o, TextLine line, Origin? shared)
    {
        string? link = null;
        foreach (var run in line.Runs)
        {
            if (run.Link != link)
            {
                if (link is not null) o.Raw("</a>"u8);
                link = run.Link;
                if (link is not null) o.Raw("<a href=\""u8).Text(link).Raw("\">"u8);
            }

            var hasOrigin = shared is null && run.Origin is not null;
            if (hasOrigin)
            {
                o.Raw("<span"u8);
                WriteOrigin(o, run.Origin);
                o.Raw(">"u8);
            }

            if (run.Bold) o.Raw("<b>"u8);
            if (run.Italic) o.Raw("<i>"u8);
            WriteText(o, run.Text);
            if (run.Italic) o.Raw("</i>"u8);
            if (run.Bold) o.Raw("</b>"u8);
            if (hasOrigin) o.Raw("</span>"u8);
        }

        if (link is not null) o.Raw("</a>"u8);
    }

    public static void WriteOrigin(MarkupBuffer o, Origin? origin)
    {
        if (origin is null) return;
        if (origin.Path is { Parent: not null } path)
        {
            o.Raw(" data-plan=\""u8);
            ModelPathMarkup.Write(o, path);
            o.Raw("\""u8);
        }

        if (origin.Template is { } span)
            o.Raw(" data-template=\""u8).Text(span.File).Raw(":"u8).Number(span.Start.Line).Raw(":"u8).Number(span.Start.Column).Raw("\""u8);
        if (origin.Source is { } source) o.Raw(" data-source=\""u8).Text(source).Raw("\""u8);
    }

    private static void WriteText(MarkupBuffer o, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n'))
        {
            o.Text(text[..at]).Raw("<br>"u8);
            text = text[(at + 1)..];
        }

        o.Text(text);
    }
}
