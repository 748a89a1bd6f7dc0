using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Plan.Sdk.Documents.Tests.Reading;

/// <summary>Reads the figures of charts back from each format: lines such as <c>Hạ Đình | Kế hoạch | 95,0%</c>, a missing one with <c>–</c>.</summary>
internal static class ChartFigures
{
    public static List<string> OfTree(Chart chart) =>
        [.. chart.Series.SelectMany(s => s.Values.Select((v, i) => Line(chart.Categories[i].PlainText, s.Name.PlainText, v.Number is { } n ? Word(n, chart.Decimals, chart.Unit == "%" ? "%" : chart.Unit is null ? "" : $" {chart.Unit}") : null)))];

    /// <summary>The figures in the cache of each chart, formatted as its format code says.</summary>
    public static List<List<string>> OfDocx(byte[] bytes)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. Charts(file).Select(c => c.ChartSpace.Descendants().Where(e => e.LocalName == "ser").SelectMany(OfSeries).ToList())];
    }

    /// <summary>The figures in the workbook of each chart.</summary>
    public static List<List<string>> OfWorkbooks(byte[] bytes)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. Charts(file).Select(OfWorkbook)];
    }

    /// <summary>The texts of each drawing by the path of the value they show.</summary>
    public static List<Dictionary<string, string>> OfHtml(byte[] bytes)
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
        return [.. page.QuerySelectorAll("svg").Select(svg => svg.QuerySelectorAll("text[data-source]").ToDictionary(t => t.GetAttribute("data-plan")!, t => t.TextContent, StringComparer.Ordinal))];
    }

    /// <summary>The tables of a text, those with bars, line by line.</summary>
    public static List<List<string>> OfText(byte[] bytes)
    {
        var tables = new List<List<string>>();
        foreach (var block in Encoding.UTF8.GetString(bytes).Split("\n\n").Where(b => b.TrimStart('\n').StartsWith("| ", StringComparison.Ordinal)))
        {
            var rows = block.Trim('\n').Split('\n').Select(r => r.Trim('|', ' ').Split(" | ")).ToList();
            tables.Add([.. Enumerable.Range(1, rows[0].Length - 1).SelectMany(c => rows.Skip(1).Select(r => $"{r[0]} | {rows[0][c]} | {r[c]}"))]);
        }

        return tables;
    }

    public static IEnumerable<ChartPart> Charts(WordprocessingDocument file) =>
        file.MainDocumentPart!.Document.Descendants<C.ChartReference>().Select(r => (ChartPart)file.MainDocumentPart.GetPartById(r.Id!));

    private static IEnumerable<string> OfSeries(OpenXmlElement series)
    {
        var name = Points(series.GetFirstChild<C.SeriesText>()!)[0];
        var categories = Points(series.GetFirstChild<C.CategoryAxisData>()!);
        var values = Points(series.GetFirstChild<C.Values>()!);
        var code = series.Descendants<C.FormatCode>().Single().Text["[$-42A]".Length..];
        var decimals = code.Contains('.', StringComparison.Ordinal) ? code.Split('"')[0].Split('.')[1].Length : 0;
        var unit = code.Contains('"', StringComparison.Ordinal) ? code.Split('"')[1] : "";
        return categories.Select(c => Line(c.Value, name, values.TryGetValue(c.Key, out var v) ? Word(decimal.Parse(v, CultureInfo.InvariantCulture), decimals, unit) : null));
    }

    private static SortedDictionary<uint, string> Points(OpenXmlElement element)
    {
        var points = new SortedDictionary<uint, string>();
        foreach (var point in element.Descendants<C.StringPoint>()) points.Add(point.Index!, point.NumericValue!.Text);
        foreach (var point in element.Descendants<C.NumericPoint>()) points.Add(point.Index!, point.NumericValue!.Text);
        return points;
    }

    private static List<string> OfWorkbook(ChartPart chart)
    {
        using var bytes = new MemoryStream();
        using (var part = chart.EmbeddedPackagePart!.GetStream()) part.CopyTo(bytes);
        using var book = SpreadsheetDocument.Open(bytes, isEditable: false);
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!, c => c.InnerText, StringComparer.Ordinal);
        var lines = new List<string>();
        for (var column = 'B'; cells.TryGetValue($"{column}1", out var name); column++)
        {
            for (var row = 2; cells.TryGetValue($"A{row}", out var category); row++) lines.Add(Line(category, name, cells.GetValueOrDefault($"{column}{row}")));
        }

        return lines;
    }

    private static string Line(string category, string series, string? figure) => $"{category} | {series} | {figure ?? "–"}";

    // On its own: no help of the writers'.
    private static string Word(decimal number, int decimals, string unit)
    {
        var plain = decimal.Round(number, decimals, MidpointRounding.AwayFromZero).ToString($"#,##0{(decimals == 0 ? "" : "." + new string('0', decimals))}", CultureInfo.InvariantCulture);
        return plain.Replace(',', ' ').Replace('.', ',').Replace(' ', '.') + unit;
    }
}
