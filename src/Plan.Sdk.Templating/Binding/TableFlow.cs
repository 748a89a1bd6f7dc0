using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Templating.Evaluation;
using Plan.Sdk.Templating.Markup;

namespace Plan.Sdk.Templating.Binding;

/// <summary>
/// Follows the tables of a bound template on all ways that data could take through it, so that no table fails when it is
/// rendered: a head and its line <c>| --- |</c>, no row with more cells than columns, one table in each chart. Ways that no data take
/// are followed too.
/// </summary>
internal sealed class TableFlow(DiagnosticBag diagnostics)
{
    private const int MostWork = 1_000_000;
    private readonly Dictionary<BoundStatement, TableLoop> known = [];
    private readonly Stack<TableLoop> loops = [];
    private readonly Dictionary<SourceSpan, (int Cells, int Columns)> tooLong = [];
    private readonly HashSet<(string Id, SourceSpan Span)> told = [];
    private HashSet<TableState> states = [new(TablePhase.None)];
    private int captures;
    private int depth;
    private int work;

    private bool IsTooLarge => work > MostWork;

    /// <summary>Follows a whole template. A part alone is none: it is followed where it is included.</summary>
    /// <returns>Whether all ways could be followed.</returns>
    public static bool Check(BoundStatement[] body, DiagnosticBag diagnostics)
    {
        var tables = new TableFlow(diagnostics);
        tables.FollowAll(body);
        tables.Finish();
        return !tables.IsTooLarge;
    }

    private void FollowAll(BoundStatement[] statements)
    {
        foreach (var statement in statements)
        {
            if (states.Count == 0 || IsTooLarge) return;
            work++;
            statement.FollowTables(this);
        }
    }

    private void Finish()
    {
        Step(EndBlock);
        foreach (var (row, (cells, columns)) in tooLong)
            diagnostics.Add(cells >= TableState.MostCells ? new(TemplateDiagnostics.CellsByData, row) : new(TemplateDiagnostics.TooManyCells, row, cells, columns));
    }

    public void Text(MarkupOperation[] operations)
    {
        foreach (var operation in operations) Step(state => After(state, operation));
    }

    /// <summary>A value may be empty: outside a row it ends the table or does nothing.</summary>
    public void Value()
    {
        if (captures > 0) return;
        var before = states;
        Step(state => Write(state, state.Chart?.Open));
        states.UnionWith(before.Where(s => !s.InRow));
    }

    public void Capture(BoundStatement[] body)
    {
        captures++;
        FollowAll(body);
        captures--;
    }

    /// <summary>A part: a row that began before it does not end in it.</summary>
    public void Include(BoundStatement[] statements)
    {
        depth++;
        FollowAll(statements);
        depth--;
        Step(state => state.IsBroken && state.Depth <= depth ? Break(state) : state);
    }

    public void Choose(IEnumerable<BoundStatement[]> bodies)
    {
        var before = states;
        var ends = new HashSet<TableState>();
        depth++;
        foreach (var body in bodies)
        {
            states = before;
            FollowAll(body);
            ends.UnionWith(states);
        }

        Leave(ends);
    }

    public void Repeat(BoundStatement statement, BoundStatement[] body, BoundStatement[] otherwise)
    {
        if (!known.TryGetValue(statement, out var loop)) known[statement] = loop = new();
        var before = states;
        depth++;
        loops.Push(loop);
        for (var fresh = before.Where(loop.Entered.Add).ToHashSet(); fresh.Count > 0 && !IsTooLarge; fresh = states.Where(loop.Entered.Add).ToHashSet())
        {
            states = fresh;
            FollowAll(body);
            states = [.. states, .. loop.Continued];
            loop.Continued.Clear();
            loop.Ends.UnionWith(states);
        }

        loops.Pop();
        states = before;
        FollowAll(otherwise);
        Leave([.. states, .. loop.Ends]);
    }

    public void Leap(Jump jump)
    {
        if (loops.TryPeek(out var loop)) (jump == Jump.Break ? loop.Ends : loop.Continued).UnionWith(states);
        states = [];
    }

    /// <summary>Behind a block a row is either over or not, whatever the data.</summary>
    private void Leave(HashSet<TableState> ends)
    {
        depth--;
        states = ends;
        var isOpen = ends.Any(s => s.InRow);
        Step(state => !state.IsBroken || state.Depth > depth ? state : isOpen ? Break(state) : state with { IsBroken = false });
    }

    private void Step(Func<TableState, TableState> next)
    {
        work += states.Count;
        states = states.Select(next).ToHashSet();
    }

    private TableState After(TableState state, MarkupOperation operation) => operation.Kind switch
    {
        MarkupOperationKind.Text or MarkupOperationKind.CloseLink => Write(NoteWords(state, operation), operation.Span),
        MarkupOperationKind.EndLine when state.InRow => state.EndRow(depth),
        MarkupOperationKind.EndLine when state.Chart is { Phase: ChartPhase.Title } chart => state with { Chart = chart with { Phase = ChartPhase.Empty } },
        MarkupOperationKind.Row => BeginRow(state, operation.Span),
        MarkupOperationKind.Cell => state.NextCell(),
        MarkupOperationKind.Delimiter => SetColumns(state, operation),
        MarkupOperationKind.OpenChart => EndBlock(state) with { Chart = new(operation.Span, (ChartKind)operation.Number, ChartPhase.Title) },
        MarkupOperationKind.Close when operation.Number == (int)ContainerKind.Chart => CloseChart(EndBlock(state)),
        MarkupOperationKind.Heading or MarkupOperationKind.Ordered or MarkupOperationKind.Dash => EndBlock(CheckChart(state, operation.Span)),
        MarkupOperationKind.Open or MarkupOperationKind.Close => EndBlock(state),
        _ => state,
    };

    private TableState Write(TableState state, SourceSpan? span)
    {
        if (state.InRow) return state with { Touched = true };
        if (state.Chart is { Phase: ChartPhase.Title }) return state;
        CheckChart(state, span!);
        if (state.Phase == TablePhase.Lost) return state;
        return state.IsBroken ? Break(state) : EndBlock(state);
    }

    private TableState BeginRow(TableState state, SourceSpan span)
    {
        CheckCells(state);
        if (state is { Phase: TablePhase.None, Chart.Phase: ChartPhase.Filled }) Tell(TemplateDiagnostics.ChartWithMore, span);
        return state with
        {
            Phase = state.Phase == TablePhase.None ? TablePhase.Loose : state.Phase,
            InRow = true,
            Touched = false,
            Cells = 0,
            Depth = depth,
            First = state.First ?? span,
            Last = span,
            Chart = TellWords(state.Chart),
            IsBroken = false,
        };
    }

    private TableState SetColumns(TableState state, MarkupOperation operation)
    {
        var columns = operation.Columns!.Count;
        if (state.Phase == TablePhase.None || (state.Phase == TablePhase.Headed && state.Rows == 0) || (state.Phase == TablePhase.Loose && state.Rows != 1))
            Tell(TemplateDiagnostics.DelimiterWithoutHead, operation.Span);
        else if (state.Phase != TablePhase.Lost) CheckCells(state with { Phase = TablePhase.Headed, Columns = columns });
        if (state.Chart is { } chart) CheckChart(chart, state, columns, operation.Span);
        return new(TablePhase.Headed, columns, Chart: state.Chart is { } around ? around with { Words = null } : null);
    }

    private void CheckChart(ChartState chart, TableState state, int columns, SourceSpan span)
    {
        if (state.Phase == TablePhase.Headed) Tell(TemplateDiagnostics.ChartWithMore, span);
        else if (columns < 2) Tell(TemplateDiagnostics.ChartWithoutFigures, span);
        else if (columns > 2 && chart.Kind == ChartKind.Pie) Tell(TemplateDiagnostics.PieOfSeries, span);
    }

    /// <summary>Inside a chart nothing stands beside its table.</summary>
    private TableState CheckChart(TableState state, SourceSpan span)
    {
        if (state.Chart is not null) Tell(TemplateDiagnostics.ChartWithMore, span);
        return state;
    }

    /// <summary>Words that the template itself writes where a chart needs a figure.</summary>
    private static TableState NoteWords(TableState state, MarkupOperation operation) =>
        state is { Chart: { Words: null } chart, InRow: true, Phase: TablePhase.Headed, Cells: > 0 } && operation.Run is { } run && run.Text.Any(char.IsLetter)
            ? state with { Chart = chart with { Words = operation.Span } }
            : state;

    private ChartState? TellWords(ChartState? chart)
    {
        if (chart is not { Words: { } words } found) return chart;
        Tell(TemplateDiagnostics.WordsAsFigure, words);
        return found with { Words = null };
    }

    private TableState CloseChart(TableState state)
    {
        if (state.Chart is { } chart && chart.Phase != ChartPhase.Filled) Tell(TemplateDiagnostics.ChartWithoutTable, chart.Open);
        return state with { Chart = null };
    }

    private TableState EndBlock(TableState state)
    {
        if (state.InRow) state = state.EndRow(depth);
        CheckCells(state);
        if (state.Phase == TablePhase.Loose) Tell(TemplateDiagnostics.TableWithoutHead, state.First!);
        var chart = TellWords(state.Chart);
        return new(TablePhase.None, Chart: state.Phase != TablePhase.None && chart is { } filled ? filled with { Phase = ChartPhase.Filled } : chart);
    }

    private void CheckCells(TableState state)
    {
        if (state.Phase != TablePhase.Headed || state.Rows == 0) return;
        if (state.Cells <= state.Columns && state.Cells < TableState.MostCells) return;
        var isOther = tooLong.TryGetValue(state.Last!, out var before) && before.Cells != state.Cells;
        tooLong[state.Last!] = (isOther ? TableState.MostCells : state.Cells, state.Columns);
    }

    private TableState Break(TableState state)
    {
        Tell(TemplateDiagnostics.RowAcrossBlock, state.Last!);
        return state.Lose();
    }

    private void Tell(DiagnosticDescriptor descriptor, SourceSpan span)
    {
        if (told.Add((descriptor.Id, span))) diagnostics.Add(new(descriptor, span));
    }
}
