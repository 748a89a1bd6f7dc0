using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Functions;

namespace Plan.Sdk.Templating.Markup;

/// <summary>A chart while its title and its table are written. Not thread-safe.</summary>
/// <param name="kind">Its kind.</param>
/// <param name="open">Where it opens.</param>
internal sealed class PendingChart(ChartKind kind, SourceSpan open)
{
    private const string Percent = "%";

    public TextLine Title { get; set; } = new([]);

    /// <summary>The table inside; that there is one, of two columns or more, is known since the template was checked.</summary>
    public Table? Table { get; set; }

    /// <summary>The chart; without rows of figures its title and the head of its table, and a finding.</summary>
    public IEnumerable<Block> Build(DiagnosticBag diagnostics)
    {
        if (Table is not { } table) throw new InvalidOperationException("A chart without a table came through the check that the check should have refused.");
        if (table.Rows.Count == 0)
        {
            diagnostics.Add(new(TemplateDiagnostics.ChartWithoutRows, open, Title.PlainText));
            return [new Paragraph(Title, ParagraphStyle.Note), table];
        }

        var unit = UnitOf(table);
        var series = new ChartSeries[table.Columns.Count - 1];
        var decimals = 0;
        for (var column = 0; column < series.Length; column++)
        {
            var values = new ChartValue[table.Rows.Count];
            for (var row = 0; row < values.Length; row++) values[row] = ValueOf(table.Rows[row].Cells[column + 1], unit, ref decimals, diagnostics);
            series[column] = new(table.Head.Cells[column + 1], ValueList.Create<ChartValue>(values));
        }

        return [new Chart(kind, Title, table.Head.Cells[0], table.Rows.Select(r => r.Cells[0]).ToValueList(), ValueList.Create<ChartSeries>(series), decimals, unit)];
    }

    /// <summary>The per cent sign when the first figure has it; then all have to.</summary>
    private static string? UnitOf(Table table) =>
        table.Rows.SelectMany(r => r.Cells.Skip(1)).Select(WordsOf).FirstOrDefault(w => !IsMissing(w))?.EndsWith('%') == true ? Percent : null;

    private ChartValue ValueOf(TextLine cell, string? unit, ref int decimals, DiagnosticBag diagnostics)
    {
        var words = WordsOf(cell);
        var origins = cell.Origins;
        if (IsMissing(words)) return new(null, origins);
        var figure = words.EndsWith('%') ? words[..^1] : words;
        if (words.EndsWith('%') != (unit is not null) || VietnameseReader.ReadNumber(figure) is not decimal number)
        {
            diagnostics.Add(Finding(TemplateDiagnostics.NotFigure, words, origins));
            return new(null, origins);
        }

        if (kind == ChartKind.Pie && number < 0) diagnostics.Add(Finding(TemplateDiagnostics.NegativeSlice, words, origins));
        decimals = Math.Max(decimals, number.Scale);
        return new(number, origins);
    }

    private Diagnostic Finding(DiagnosticDescriptor descriptor, string words, ValueList<Origin> origins) =>
        origins.Count == 0 ? new(descriptor, open, words) : new(descriptor, origins[0].Template ?? open, words) { Path = origins[0].Path?.ToString() ?? "" };

    private static string WordsOf(TextLine cell) => cell.PlainText.Trim();

    private static bool IsMissing(string words) => words is "" or "-" or "–" or "—";
}
