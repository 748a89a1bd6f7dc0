using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Html;

/// <summary>Writes numbered paragraphs, titles as headings. The label is text, as in every other format.</summary>
internal static class NumberedWriter
{
    public static void Write(HtmlContext context, Numbered block) =>
        LineWriter.Write(context, ElementOf(context, block), PaperStyles.Of(block), block.Text, NumberLabel.Of(block, context.Layout.Rules.Numbering), block.Level == NumberLevel.Article && context.Layout.Components.Article.Bold.Value);

    private static ReadOnlySpan<byte> ElementOf(HtmlContext context, Numbered block)
    {
        if (!block.IsTitle) return "p"u8;
        return (block.Level, context.HeadingShift) switch
        {
            (NumberLevel.Article or NumberLevel.Section, 0) => "h2"u8,
            (NumberLevel.Article or NumberLevel.Section, _) or (NumberLevel.Clause, 0) => "h3"u8,
            (NumberLevel.Clause, _) or (NumberLevel.Point, 0) => "h4"u8,
            (NumberLevel.Point, _) => "h5"u8,
            _ => "p"u8,
        };
    }
}
