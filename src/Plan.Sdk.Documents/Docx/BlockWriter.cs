using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Hands each block to the writer of its kind.</summary>
internal static class BlockWriter
{
    /// <param name="context">The file.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="page">The page they stand on.</param>
    /// <param name="closes">Whether the signature follows: the last paragraph then stays on its page.</param>
    public static void Write(DocxContext context, ValueList<Block> blocks, PageBox page, bool closes)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var isBeforeTable = i + 1 < blocks.Count && blocks[i + 1] is Table;
            var keepNext = isBeforeTable || (i + 1 < blocks.Count && blocks[i + 1] is Chart) || (closes && i + 1 == blocks.Count);
            if (blocks[i] is not Landscape) context.Sections.Enter(context, page);
            switch (blocks[i])
            {
                case Paragraph paragraph:
                    ParagraphWriter.Write(context, paragraph, keepNext, isBeforeTable);
                    break;
                case Numbered numbered:
                    NumberedWriter.Write(context, numbered, keepNext, isBeforeTable);
                    break;
                case Table table:
                    TableWriter.Write(context, table, keepsNext: i + 1 < blocks.Count && LineEnding.IsEndMark(blocks[i + 1]));
                    // Without a paragraph between them Word would make one table of two.
                    if (isBeforeTable) context.Out.Raw("<w:p><w:pPr><w:pStyle w:val=\"NganCach\"/></w:pPr></w:p>"u8);
                    break;
                case Chart chart:
                    ChartWriter.Write(context, chart, page, keepNext);
                    break;
                case Landscape landscape:
                    LandscapeWriter.Write(context, landscape);
                    break;
                default:
                    throw new InvalidOperationException($"No writer for {blocks[i].GetType().Name}.");
            }
        }
    }
}
