using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Text;

/// <summary>Hands each block to the writer of its kind.</summary>
internal static class BlockWriter
{
    public static void Write(MarkupBuffer o, ValueList<Block> blocks, NumberingRules numbering)
    {
        foreach (var block in blocks)
        {
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
                case Landscape landscape:
                    LandscapeWriter.Write(o, landscape, numbering);
                    break;
                default:
                    throw new InvalidOperationException($"No writer for {block.GetType().Name}.");
            }
        }
    }
}
