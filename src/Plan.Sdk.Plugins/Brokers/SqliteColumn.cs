using System.Globalization;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>
/// Decides what a column of SQLite holds, where each cell may be anything: by the type that its table declares, else by its cells. A column of several kinds is
/// told, never guessed at.
/// </summary>
internal static class SqliteColumn
{
    private static readonly LocalizedText IsText = new("chữ", "is text");
    private static readonly LocalizedText IsNumber = new("số", "is a number");
    private static readonly LocalizedText NoDate = new("chữ không phải ngày dạng 2026-03-31", "is no date such as 2026-03-31");
    private static readonly LocalizedText NoFlag = new("số khác 0 và 1", "is neither 0 nor 1");

    /// <summary>Puts the cells of a column into their form.</summary>
    /// <returns>What they are.</returns>
    public static DataType Settle(SqlRows rows, int column, string? declared)
    {
        var type = Declared(declared) ?? (rows.Rows.Select(r => r[column]).FirstOrDefault(c => c is not null) is decimal ? DataType.Number : DataType.Text);
        for (var i = 0; i < rows.Rows.Count; i++)
        {
            var row = rows.Rows[i];
            if (row[column] is { } cell) row[column] = Cell(rows, column, type, cell, i + 1);
        }

        return type;
    }

    private static object Cell(SqlRows rows, int column, DataType type, object cell, int row) => (type, cell) switch
    {
        (DataType.Number, decimal) or (DataType.Text, string) => cell,
        (DataType.Boolean, decimal and (0 or 1)) => (decimal)cell == 1,
        (DataType.Date, string text) => DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-dd 00:00:00", "yyyy-MM-ddT00:00:00"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw rows.OtherKind(column, type, NoDate, row),
        (DataType.Boolean, decimal) => throw rows.OtherKind(column, type, NoFlag, row),
        _ => throw rows.OtherKind(column, type, cell is decimal ? IsNumber : IsText, row),
    };

    private static DataType? Declared(string? declared) => declared?.ToUpperInvariant() switch
    {
        null or "" => null,
        var d when d.Contains("BOOL", StringComparison.Ordinal) => DataType.Boolean,
        "DATE" => DataType.Date,
        var d when Has(d, "CHAR", "TEXT", "CLOB") => DataType.Text,
        var d when Has(d, "INT", "REAL", "FLOA", "DOUB", "NUM", "DEC") => DataType.Number,
        _ => null,
    };

    private static bool Has(string declared, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (declared.Contains(part, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
