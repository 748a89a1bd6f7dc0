using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Markup;

/// <summary>Collects the rows of a table. What would lose text (a cell too many, a row without a head) stops the rendering.</summary>
internal sealed class TableBuilder
{
    private static readonly TextLine EmptyCell = new([]);
    private readonly List<TextLine> cells = [];
    private readonly List<TableRow> rows = [];
    private ValueList<TableColumn>? columns;
    private TableRow? head;
    private SourceSpan? lastRow;
    private bool touched;

    /// <summary>The runs of the cell that is written.</summary>
    public List<TextRun> Runs { get; } = [];

    public bool InRow { get; private set; }

    public void BeginRow(SourceSpan span)
    {
        lastRow = span;
        InRow = true;
        touched = false;
    }

    public void AddRun(TextRun run)
    {
        Runs.Add(run);
        touched = true;
    }

    public void Touch() => touched = true;

    public void NextCell()
    {
        cells.Add(Runs.Count == 0 ? EmptyCell : new(Runs.ToValueList()));
        Runs.Clear();
        touched = false;
    }

    public void EndRow()
    {
        if (touched) NextCell();
        InRow = false;
        if (columns is { } known)
        {
            if (cells.Count > known.Count) throw new RenderStopException(new(TemplateDiagnostics.TooManyCells, lastRow, cells.Count, known.Count));
            while (cells.Count < known.Count) cells.Add(EmptyCell);
        }

        rows.Add(new(cells.ToValueList()));
        cells.Clear();
    }

    /// <summary>Takes the row before as the head. When the table has one already, that row begins another table.</summary>
    /// <returns>The table before, when there is one.</returns>
    public Table? SetColumns(ValueList<TableColumn> next, SourceSpan span)
    {
        if (rows.Count == 0 || (columns is null && rows.Count > 1)) throw new RenderStopException(new(TemplateDiagnostics.DelimiterWithoutHead, span));
        var newHead = rows[^1];
        rows.RemoveAt(rows.Count - 1);
        var before = columns is null ? null : Build();
        if (newHead.Cells.Count > next.Count) throw new RenderStopException(new(TemplateDiagnostics.TooManyCells, span, newHead.Cells.Count, next.Count));
        head = newHead.Cells.Count == next.Count ? newHead : new(newHead.Cells.Concat(Enumerable.Repeat(EmptyCell, next.Count - newHead.Cells.Count)).ToValueList());
        columns = next;
        rows.Clear();
        return before;
    }

    public Table Build() =>
        columns is null || head is null
            ? throw new RenderStopException(new(TemplateDiagnostics.TableWithoutHead, lastRow))
            : new(columns, head, rows.ToValueList());
}
