using Plan.Sdk.Collections;
using Plan.Sdk.Documents;

namespace Plan.Sdk.Templating.Markup;

/// <summary>Collects the rows of a table. That each table has a head and no row too many cells is known since the template was checked.</summary>
internal sealed class TableBuilder
{
    private static readonly TextLine EmptyCell = new([]);
    private readonly List<TextLine> cells = [];
    private readonly List<ValueList<TextLine>> rows = [];
    private ValueList<TableColumn>? columns;
    private TableRow? head;
    private bool touched;

    /// <summary>The runs of the cell that is written.</summary>
    public List<TextRun> Runs { get; } = [];

    public bool InRow { get; private set; }

    public void BeginRow()
    {
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
        RunEnds.Trim(Runs);
        cells.Add(Runs.Count == 0 ? EmptyCell : new(Runs.ToValueList()));
        Runs.Clear();
        touched = false;
    }

    public void EndRow()
    {
        if (touched) NextCell();
        InRow = false;
        rows.Add(cells.ToValueList());
        cells.Clear();
    }

    /// <summary>Takes the row before as the head. When the table has one already, that row begins another table.</summary>
    /// <returns>The table before, when there is one.</returns>
    public Table? SetColumns(ValueList<TableColumn> next)
    {
        if (rows.Count == 0) throw Unchecked();
        var newHead = rows[^1];
        rows.RemoveAt(rows.Count - 1);
        var before = columns is null ? null : Build();
        columns = next;
        head = RowOf(newHead, next.Count);
        rows.Clear();
        return before;
    }

    public Table Build()
    {
        if (columns is null || head is null) throw Unchecked();
        var built = new TableRow[rows.Count];
        for (var i = 0; i < built.Length; i++) built[i] = RowOf(rows[i], columns.Count);
        return new(columns, head, ValueList.Create<TableRow>(built));
    }

    /// <summary>A row with empty cells where it has none.</summary>
    private static TableRow RowOf(ValueList<TextLine> cells, int columns) =>
        cells.Count == columns ? new(cells)
        : cells.Count > columns ? throw Unchecked()
        : new(cells.Concat(Enumerable.Repeat(EmptyCell, columns - cells.Count)).ToValueList());

    private static InvalidOperationException Unchecked() => new("A table came through the check that the check should have refused.");
}
