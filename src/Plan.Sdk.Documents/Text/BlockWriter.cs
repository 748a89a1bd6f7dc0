using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Text;

/// <summary>Hands each block to the writer of its kind; a blank line ends a list.</summary>
internal static class BlockWriter
{
    public static void Write(MarkupBuffer o, ValueList<Block> blocks, NumberingRules numbering)
    {
        Block? before = null;
        foreach (var block in blocks)
        {
            if (block is Paragraph && before is Numbered) LineWriter.EnsureBlank(o);
            before = block;
            switch (block)
            {
                case Paragraph paragraph:
                    ParagraphWriter.Write(o, paragraph);
                    break;
                case Numbered numbered:
                    NumberedWriter.Write(o, numbered, numbering);
                    break;
                case Table table:
                    TableWriter.Write(o, table);
                    break;
                case Chart chart:
                    ChartWriter.Write(o, chart);
                    break;
                case Landscape landscape:
                    LandscapeWriter.Write(o, landscape, numbering);
                    break;
                default:
                    throw new InvalidOperationException($"No writer for {block.GetType().Name}.");
            }
        }
    }
}
