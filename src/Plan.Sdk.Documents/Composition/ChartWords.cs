using Plan.Sdk.Collections;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Documents.Composition;

/// <summary>The words of a chart, the same in every format.</summary>
internal static class ChartWords
{
    /// <summary>What stands for a missing figure.</summary>
    public const string Missing = "–";

    private const string Percent = "%";

    /// <summary>A figure in official form with the chart's unit.</summary>
    public static string Figure(Chart chart, ChartValue value) =>
        value.Number is { } number ? OfficialNumber.Figure(number, chart.Decimals) + UnitOf(chart) : Missing;

    /// <summary>The unit as it stands behind a figure; a word has a space before it.</summary>
    public static string UnitOf(Chart chart) => chart.Unit switch
    {
        null => "",
        Percent => Percent,
        var unit => $" {unit}",
    };

    /// <summary>A name without line breaks and tabs.</summary>
    public static string Name(TextLine line) => line.PlainText.Replace('\n', ' ').Replace('\t', ' ').Trim();

    /// <summary>The value of a series for a category; missing when the series is too short.</summary>
    public static ChartValue ValueAt(ChartSeries series, int category) => category < series.Values.Count ? series.Values[category] : default;

    /// <summary>The figures as a table: a row for each category, a column for each series.</summary>
    public static Table Table(Chart chart)
    {
        var columns = chart.Series.Select(_ => new TableColumn(ColumnAlignment.Right)).Prepend(new(ColumnAlignment.Left)).ToValueList();
        var rows = new TableRow[chart.Categories.Count];
        for (var i = 0; i < rows.Length; i++) rows[i] = new(chart.Series.Select(s => Cell(chart, ValueAt(s, i))).Prepend(chart.Categories[i]).ToValueList());
        return new(columns, new(chart.Series.Select(s => s.Name).Prepend(chart.CategoryTitle).ToValueList()), ValueList.Create<TableRow>(rows));
    }

    private static TextLine Cell(Chart chart, ChartValue value) => TextLine.Of(Figure(chart, value));
}
