using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Data;

/// <summary>Takes what is wrong with the rows of one query for one period; what several rows have in common is told once, and what
/// was told of another period of the query not again. A finding knows its path in the plan, not its place. Not thread-safe.</summary>
/// <param name="query">The query.</param>
/// <param name="period">The written form of the period.</param>
/// <param name="told">What was told of the query for other periods.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class SourceFindings(SourceQuery query, string period, HashSet<Diagnostic> told, DiagnosticBag diagnostics)
{
    private const int Named = 5;
    private const int LongestWord = 40;
    private readonly Dictionary<(DiagnosticDescriptor Descriptor, string Column), (ModelPath Path, List<string> Rows)> rows = [];

    /// <summary>Tells something about the query.</summary>
    public void Tell(DiagnosticDescriptor descriptor, params ReadOnlySpan<object> more) => TellAt(query.Path, descriptor, more);

    /// <summary>Tells something about a value of the plan's.</summary>
    public void TellAt(ModelPath path, DiagnosticDescriptor descriptor, params ReadOnlySpan<object> more)
    {
        if (told.Add(Of("", more))) diagnostics.Add(Of(period, more));

        Diagnostic Of(string when, ReadOnlySpan<object> rest) => new(descriptor, null, [query.Source, query.Name, when, .. rest]) { Path = path.ToString() };
    }

    /// <summary>Notes something about a cell of a row.</summary>
    /// <param name="descriptor">What.</param>
    /// <param name="column">The column.</param>
    /// <param name="path">The column's place in the plan.</param>
    /// <param name="row">The number of the row, or of several.</param>
    /// <param name="cell">What the cell says.</param>
    public void Note(DiagnosticDescriptor descriptor, string column, ModelPath path, string row, object? cell)
    {
        if (!rows.TryGetValue((descriptor, column), out var noted)) rows[(descriptor, column)] = noted = (path, []);
        var words = cell?.ToString() ?? "";
        noted.Rows.Add(words.Length == 0 ? row : $"{row} (“{(words.Length <= LongestWord ? words : words[..LongestWord] + "…")}”)");
    }

    /// <summary>Tells what was noted, with the first few rows.</summary>
    /// <param name="descriptor">Of which kind.</param>
    /// <param name="more">What the message says behind the rows.</param>
    public void TellNoted(DiagnosticDescriptor descriptor, params ReadOnlySpan<object> more)
    {
        foreach (var ((kind, column), (path, all)) in rows)
        {
            if (kind != descriptor) continue;
            var first = string.Join(", ", all.Take(Named));
            LocalizedText named = all.Count <= Named ? new(first, first) : new($"{first} và {all.Count - Named} dòng khác", $"{first} and {all.Count - Named} more");
            if (column.Length == 0) TellAt(path, descriptor, [named, .. more]);
            else TellAt(path, descriptor, [column, named, .. more]);
        }
    }
}
