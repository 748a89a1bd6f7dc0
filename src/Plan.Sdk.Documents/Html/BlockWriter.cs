using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents.Html;

/// <summary>Hands each block to the writer of its kind.</summary>
internal static class BlockWriter
{
    public static void Write(HtmlContext context, ValueList<Block> blocks, bool isLandscape)
    {
        foreach (var block in blocks)
        {
            if (block is not Landscape) context.Sheets.Enter(isLandscape);
            switch (block)
            {
                case Paragraph paragraph:
                    ParagraphWriter.Write(context, paragraph);
                    break;
                case Numbered numbered:
                    NumberedWriter.Write(context, numbered);
                    break;
                case Table table:
                    TableWriter.Write(context, table);
                    break;
                case Chart chart:
                    ChartWriter.Write(context, chart, isLandscape ? context.Layout.Landscape : context.Layout.Portrait);
                    break;
                case Landscape landscape:
                    LandscapeWriter.Write(context, landscape);
                    break;
                default:
                    throw new InvalidOperationException($"No writer for {block.GetType().Name}.");
            }
        }
    }
}
