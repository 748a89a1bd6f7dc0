using Plan.Sdk.Collections;
using Plan.Sdk.Documents;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints each paragraph, and below it its pieces with the template line and the plan line that made them.</summary>
internal static class TracePrinter
{
    private const int LongestPiece = 60;

    public static void Print(OfficialDocument document, PlanSource source, TextWriter output) => Print(Lines(document), source, output);

    public static void Print(RenderedText text, PlanSource source, TextWriter output) => Print(TextLines.Of(text), source, output);

    private static void Print(IEnumerable<TextLine> lines, PlanSource source, TextWriter output)
    {
        var map = PlanYamlReader.Read(source.Content.Span, source.File, new())?.SourceMap ?? SourceMap.Empty(source.File);
        foreach (var line in lines)
        {
            output.WriteLine(OnOneLine(line.PlainText));
            foreach (var run in line.Runs) Print(run, map, output);
            output.WriteLine();
        }
    }

    /// <summary>A piece with its origins, an empty one with a further origin of the piece before; what is only blank is passed over.</summary>
    private static void Print(TextRun run, SourceMap map, TextWriter output)
    {
        if (run.Text.Length > 0 && string.IsNullOrWhiteSpace(run.Text)) return;
        var text = OnOneLine(run.Text);
        if (text.Length > 0) output.WriteLine($"  “{(text.Length > LongestPiece ? $"{text[..LongestPiece]}…" : text)}”");
        if (run.Origin?.Template is { } template) output.WriteLine($"    mẫu / template   {template}");
        if (run.Origin?.Path is { } path) output.WriteLine($"    kế hoạch / plan  {map.Find(path)}  {path}");
        if (run.Origin?.Source is { } data) output.WriteLine($"    số liệu / data   {data}");
    }

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ");

    private static IEnumerable<TextLine> Lines(OfficialDocument document)
    {
        if (document.Header is { } header)
        {
            foreach (var line in (IEnumerable<TextLine>)[.. header.Parent, .. header.Issuer, header.Code, header.PlaceAndDate])
                yield return line;
            if (header.TypeName is { } typeName) yield return typeName;
            yield return header.Subject;
            if (header.Authority is { } authority) yield return authority;
        }

        foreach (var line in (IEnumerable<TextLine>)document.Addressees) yield return line;

        foreach (var line in document.Body.SelectMany(Lines)) yield return line;
        foreach (var line in (IEnumerable<TextLine>?)document.Recipients ?? []) yield return line;
        foreach (var line in (IEnumerable<TextLine>?)document.Signature?.Lines ?? []) yield return line;
        if (document.Signature?.Name is { } name) yield return name;
        foreach (var annex in (IEnumerable<DocumentAnnex>)document.Annexes)
        {
            yield return annex.Title;
            foreach (var line in annex.Blocks.SelectMany(Lines)) yield return line;
        }
    }

    private static IEnumerable<TextLine> ChartLines(Chart chart) =>
        [chart.CategoryTitle, .. chart.Series.Select(s => s.Name), .. chart.Categories, .. chart.Series.SelectMany(s => s.Values).Where(v => v.Number is not null).Select(v => FigureLine(chart, v))];

    private static TextLine FigureLine(Chart chart, ChartValue value)
    {
        var figure = OfficialNumber.Figure(value.Number!.Value, chart.Decimals);
        return value.Origins is { Count: > 0 } origins ? new(origins.Select((o, i) => new TextRun(i == 0 ? figure : "", o)).ToValueList()) : TextLine.Of(figure);
    }

    private static IEnumerable<TextLine> Lines(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Numbered numbered => [numbered.Text],
        Landscape landscape => landscape.Blocks.SelectMany(Lines),
        Table table => table.Rows.Prepend(table.Head).SelectMany(row => (IEnumerable<TextLine>)row.Cells),
        Chart chart => [chart.Title, .. ChartLines(chart)],
        _ => [],
    };
}
