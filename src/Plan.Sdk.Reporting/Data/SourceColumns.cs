using System.Collections.Frozen;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Reporting.Data;

/// <summary>Finds the columns that a plan names among those that a source gives.</summary>
internal sealed class SourceColumns
{
    private readonly FrozenDictionary<string, int> places;

    private SourceColumns(IReadOnlyDictionary<string, int> places) => this.places = places.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The columns of a query; those that can't be used are told and left out. What a column without a cell would hold is of no interest: a source that goes by its
    /// cells can't know.</summary>
    public static SourceColumns Of(SourceQuery query, SourceRows rows, SourceFindings findings)
    {
        var columns = rows.Columns;
        var given = columns.Select((c, i) => (Name: OfficialLetters.Compose(c.Name), c.Type, Place: i)).ToLookup(c => c.Name, StringComparer.Ordinal);
        var usable = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (column, type, path) in query.Columns)
        {
            var found = given[OfficialLetters.Compose(column)].ToList();
            if (found.Count == 0) findings.TellAt(path, ReportingDiagnostics.ColumnMissing, column, string.Join(", ", columns.Select(c => c.Name)));
            else if (found.Count > 1) findings.TellAt(path, ReportingDiagnostics.ColumnTwice, column);
            else if (found[0].Type != type && HasCells(rows, found[0].Place)) findings.TellAt(path, ReportingDiagnostics.ColumnOfOtherType, column, WordOf(type), WordOf(found[0].Type));
            else usable[column] = found[0].Place;
        }

        return new(usable);
    }

    /// <summary>Whether a column can be used.</summary>
    public bool Has(string column) => places.ContainsKey(column);

    /// <summary>What a row has in a column.</summary>
    public object? Cell(ValueList<object?> row, string column) => row[places[column]];

    private static bool HasCells(SourceRows rows, int place) => rows.Rows.Any(r => r is not null && place < r.Count && r[place] is not null);

    private static LocalizedText WordOf(DataType type) => type switch
    {
        DataType.Text => new("chữ", "text"),
        DataType.Number => new("số", "numbers"),
        DataType.Date => new("ngày", "dates"),
        _ => new("đúng hoặc sai", "yes or no"),
    };
}
