using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Text;

/// <summary>Writes numbered paragraphs: the label, a space, the text.</summary>
internal static class NumberedWriter
{
    public static void Write(MarkupBuffer o, Numbered block, NumberingRules numbering)
    {
        if (block is { Level: NumberLevel.Section, IsTitle: true }) LineWriter.EnsureBlank(o);
        o.Plain(NumberLabel.Of(block, numbering)).Raw(" "u8);
        LineWriter.Write(o, block.Text);
    }
}
