using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Composition;

/// <summary>Settles the words of blocks: capitals of section titles, end marks of bases, the mark at the end of the text.</summary>
internal sealed class BlockComposer(DocumentLayout layout, TextCleaner cleaner, DiagnosticBag diagnostics)
{
    public ValueList<Block> Compose(ValueList<Block> blocks)
    {
        var composed = new List<Block>(blocks.Count + 1);
        for (var i = 0; i < blocks.Count; i++)
        {
            var isLastBasis = i + 1 == blocks.Count || blocks[i + 1] is not Paragraph { Style: ParagraphStyle.Basis };
            composed.Add(Compose(blocks[i], isLastBasis));
        }

        if (layout.EndMark) Finish(composed);
        return composed.ToValueList();
    }

    private Block Compose(Block block, bool isLastBasis) => block switch
    {
        Paragraph { Style: ParagraphStyle.Basis } basis => basis with { Text = LineEnding.Close(cleaner.Clean(basis.Text), BasisMark(isLastBasis)) },
        Paragraph { Style: ParagraphStyle.Enacting } enacting => enacting with { Text = LineCase.Apply(cleaner.Clean(enacting.Text), layout.Components.Deciding) },
        Paragraph paragraph => paragraph with { Text = cleaner.Clean(paragraph.Text) },
        Numbered { Level: NumberLevel.Section, IsTitle: true } title =>
            title with { Text = LineCase.Apply(cleaner.Clean(title.Text), layout.Components.SectionTitle) },
        Numbered numbered => numbered with { Text = cleaner.Clean(numbered.Text) },
        Table table => Clean(table),
        Chart chart => Clean(chart),
        Landscape landscape => new Landscape(ComposeInside(landscape.Blocks)),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private ValueList<Block> ComposeInside(ValueList<Block> blocks)
    {
        var composed = new Block[blocks.Count];
        for (var i = 0; i < composed.Length; i++)
            composed[i] = Compose(blocks[i], i + 1 == composed.Length || blocks[i + 1] is not Paragraph { Style: ParagraphStyle.Basis });
        return ValueList.Create<Block>(composed);
    }

    private string BasisMark(bool isLast) => isLast ? layout.Rules.Text.LastBasisMark.Value : layout.Rules.Text.BasisMark.Value;

    private Table Clean(Table table)
    {
        CheckCells(table.Head, 0, table.Columns.Count);
        var head = Clean(table.Head);
        TableRow[]? changed = null;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            CheckCells(row, i + 1, table.Columns.Count);
            var clean = Clean(row);
            if (ReferenceEquals(clean, row)) continue;
            changed ??= table.Rows.ToArray();
            changed[i] = clean;
        }

        return changed is null && ReferenceEquals(head, table.Head)
            ? table
            : table with { Head = head, Rows = changed is null ? table.Rows : ValueList.Create<TableRow>(changed) };
    }

    private Chart Clean(Chart chart)
    {
        var series = new ChartSeries[chart.Series.Count];
        for (var i = 0; i < series.Length; i++)
        {
            series[i] = chart.Series[i] with { Name = cleaner.Clean(chart.Series[i].Name) };
            if (series[i].Values.Count != chart.Categories.Count)
                diagnostics.Add(new(DocumentsDiagnostics.SeriesDoesNotFit, null, ChartWords.Name(series[i].Name), series[i].Values.Count, chart.Categories.Count));
        }

        return chart with
        {
            Title = cleaner.Clean(chart.Title),
            CategoryTitle = cleaner.Clean(chart.CategoryTitle),
            Categories = cleaner.Clean(chart.Categories),
            Series = ValueList.Create<ChartSeries>(series),
        };
    }

    private TableRow Clean(TableRow row)
    {
        var cells = cleaner.Clean(row.Cells);
        return ReferenceEquals(cells, row.Cells) ? row : new(cells);
    }

    private void CheckCells(TableRow row, int number, int columns)
    {
        if (row.Cells.Count == columns) return;
        var path = row.Cells.Count > 0 && row.Cells[0].Runs.Count > 0 ? row.Cells[0].Runs[0].Origin?.Path?.ToString() ?? "" : "";
        diagnostics.Add(new(DocumentsDiagnostics.RowDoesNotFit, null, number, row.Cells.Count, columns) { Path = path });
    }

    // A table or chart at the end is followed by the mark (settled practice), inside its own pages when they lie on the long side.
    private static void Finish(List<Block> blocks)
    {
        if (blocks.Count == 0) return;
        switch (blocks[^1])
        {
            case Paragraph paragraph:
                blocks[^1] = paragraph with { Text = LineEnding.Finish(paragraph.Text) };
                break;
            case Numbered numbered:
                blocks[^1] = numbered with { Text = LineEnding.Finish(numbered.Text) };
                break;
            case Landscape landscape:
                var inside = landscape.Blocks.ToList();
                Finish(inside);
                blocks[^1] = new Landscape(inside.ToValueList());
                break;
            default:
                blocks.Add(new Paragraph(TextLine.Of(LineEnding.EndMark)));
                break;
        }
    }
}
