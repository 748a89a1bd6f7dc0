using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Markup;

/// <summary>Where in a table one way through a template is, known before there is data.</summary>
/// <param name="Phase">How much of the table is known.</param>
/// <param name="Columns">The columns of a headed table.</param>
/// <param name="Rows">The rows behind the last head: 0, 1, or 2 for more.</param>
/// <param name="Cells">The cells of the row that is written, or of the last one.</param>
/// <param name="InRow">Whether a row is written.</param>
/// <param name="Touched">Whether its last cell has something in it.</param>
/// <param name="Depth">The blocks around the beginning of the last row.</param>
/// <param name="First">The first row.</param>
/// <param name="Last">The last row.</param>
/// <param name="Chart">The chart around it.</param>
/// <param name="IsBroken">Whether the last row ended inside a block that began inside the row.</param>
internal readonly record struct TableState(
    TablePhase Phase, int Columns = 0, int Rows = 0, int Cells = 0, bool InRow = false, bool Touched = false, int Depth = 0, SourceSpan? First = null, SourceSpan? Last = null, ChartState? Chart = null, bool IsBroken = false)
{
    /// <summary>The cells that are counted; a row of more has as many as the data say.</summary>
    public const int MostCells = 256;

    public TableState NextCell() => this with { Cells = Math.Min(Cells + 1, MostCells), Touched = false };

    public TableState EndRow(int depth) =>
        (Touched ? NextCell() : this) with { InRow = false, Touched = false, Rows = Math.Min(Rows + 1, 2), IsBroken = depth > Depth };

    public TableState Lose() => new(TablePhase.Lost, InRow: InRow, Depth: Depth, Chart: Chart);
}
