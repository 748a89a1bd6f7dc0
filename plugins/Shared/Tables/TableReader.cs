using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Tables;

/// <summary>Reads the columns that are wanted of the lines of one period.</summary>
/// <param name="query">The table.</param>
/// <param name="asked">What is asked.</param>
internal sealed class TableReader(TableQuery query, DataQuery asked)
{
    private const int FirstLines = 44;

    /// <summary>All rows, each cell with the type of its column; a figure that can't be read stays a text that says where it stands.</summary>
    /// <exception cref="DataSourceException">The table can't be read.</exception>
    public DataPage Read(IEnumerable<TableLine> lines, DateTimeOffset? asOf)
    {
        using var each = lines.GetEnumerator();
        var first = new List<TableLine>();
        while (first.Count < FirstLines && each.MoveNext()) first.Add(each.Current);
        var names = asked.Columns.Select(Cell.Compose).ToList();
        var header = TableHeader.Find(query, first, [.. names.Append(query.Unit ?? names[0]).Append(query.Period ?? names[0]).Distinct(StringComparer.Ordinal)]);
        var (unit, period) = (query.Unit is null ? -1 : header.IndexOf(query.Unit), query.Period is null ? -1 : header.IndexOf(query.Period));
        var kept = new List<TableLine>();
        foreach (var line in first.Where(l => l.Number > header.LastLine)) Keep(line);
        while (each.MoveNext()) Keep(each.Current);
        var places = names.ConvertAll(header.IndexOf);
        var columns = names.Select((n, i) => new TableColumn(query, n, places[i], places[i] == unit, kept)).ToList();
        return new()
        {
            Columns = columns.Select((c, i) => new DataColumn(asked.Columns[i], c.Type)).ToValueList(),
            Rows = kept.Select(l => columns.Select(c => c.Read(l)).ToValueList()).ToValueList(),
            AsOf = asOf,
        };

        void Keep(TableLine line)
        {
            if (period >= 0 && !IsAsked(At(line, period))) return;
            if (unit >= 0 && query.Skip.Contains(Cell.Compose(Cell.Words(At(line, unit))), StringComparer.Ordinal)) return;
            kept.Add(line);
        }
    }

    private static object? At(TableLine line, int column) => column < line.Cells.Count ? line.Cells[column] : null;

    private bool IsAsked(object? cell) => cell switch
    {
        DateOnly date => IsIn(date),
        decimal number => string.Equals(number.ToString("0.#########", System.Globalization.CultureInfo.InvariantCulture), asked.Period, StringComparison.Ordinal),
        string text when Cell.Compose(text) is var words => string.Equals(words, asked.Period, StringComparison.OrdinalIgnoreCase) || (Cell.Date(words) is { } date && IsIn(date)),
        _ => false,
    };

    private bool IsIn(DateOnly date) => date >= asked.From && date <= asked.To;
}
