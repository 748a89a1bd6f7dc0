using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Tables;

/// <summary>
/// A column of a table: of figures when any of its cells is one, of days likewise, else of text. What a cell says against that stays a text with its address, so that it is
/// told and not guessed.
/// </summary>
internal sealed class TableColumn
{
    private readonly TableQuery query;
    private readonly int place;
    private readonly bool isUnit;

    /// <summary>The column.</summary>
    /// <param name="query">The table.</param>
    /// <param name="name">The name of the column.</param>
    /// <param name="place">Its number, from 0.</param>
    /// <param name="isUnit">Whether it holds the units.</param>
    /// <param name="lines">The lines.</param>
    /// <exception cref="DataSourceException">Its figures are not written as the settings say.</exception>
    public TableColumn(TableQuery query, string name, int place, bool isUnit, IReadOnlyList<TableLine> lines)
    {
        this.query = query;
        this.place = place;
        this.isUnit = isUnit;
        if (isUnit) return;
        foreach (var line in lines)
        {
            if (At(line) is not { } cell) continue;
            if (cell is string text && Number(text) is null && Cell.Number(text, !query.DecimalDot) is not null) throw OtherDecimals(name, line, text);
            if (Type == DataType.Text) Type = cell switch
            {
                decimal => DataType.Number,
                DateOnly => DataType.Date,
                bool => DataType.Boolean,
                string words when Number(words) is not null => DataType.Number,
                string words when Cell.Date(words) is not null => DataType.Date,
                _ => DataType.Text,
            };
        }
    }

    /// <summary>What its cells hold.</summary>
    public DataType Type { get; private set; } = DataType.Text;

    /// <summary>The cell of a line; <c>null</c> when it is empty or its formula has no value.</summary>
    public object? Read(TableLine line)
    {
        var cell = At(line);
        if (cell is null) return null;
        if (isUnit && Cell.Words(cell) is var unit) return query.Units.GetValueOrDefault(unit, unit);
        return (Type, cell) switch
        {
            (DataType.Text, _) => Cell.Words(cell),
            (DataType.Number, decimal) or (DataType.Date, DateOnly) or (DataType.Boolean, bool) => cell,
            (DataType.Number, string text) when Number(text) is { } number => number,
            (DataType.Date, string text) when Cell.Date(text) is { } date => date,
            _ => $"{Cell.Words(cell)}, ô {Cell.Address(place, line.Number)}",
        };
    }

    private decimal? Number(string text) => Cell.Number(text, query.DecimalDot);

    private object? At(TableLine line) =>
        place >= line.Cells.Count ? null : line.Cells[place] is string text ? (Cell.Compose(text) is { Length: > 0 } words ? words : null) : line.Cells[place];

    private DataSourceException OtherDecimals(string name, TableLine line, string text)
    {
        var (cell, other) = (Cell.Address(place, line.Number), query.DecimalDot ? "comma" : "dot");
        return new(new LocalizedText(
            $"tệp “{query.FileName}”, ô {cell}, cột “{name}”: “{text}” không phải là số có phần thập phân sau dấu {(query.DecimalDot ? "chấm" : "phẩy")}; nếu cả bảng viết như vậy thì ghi decimal: {other}",
            $"file “{query.FileName}”, cell {cell}, column “{name}”: “{text}” is no number with its decimals after a {(query.DecimalDot ? "dot" : "comma")}; if the whole table is written so, write decimal: {other}"));
    }
}
