using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Html;

/// <summary>The patterns and dashes of <see cref="ChartTone"/> in SVG.</summary>
internal static class ChartPatterns
{
    /// <summary>The id of the pattern of a series or slice.</summary>
    public static string Id(int chart, int index) => $"bd{chart}-{ChartTone.Of(index).Pattern}";

    /// <summary>Writes the patterns that a chart uses.</summary>
    public static void Write(MarkupBuffer o, Chart chart, int number)
    {
        var used = Enumerable.Range(0, chart.Kind == ChartKind.Pie ? chart.Categories.Count : chart.Series.Count).Where(i => ChartTone.Of(i).Pattern is not null).DistinctBy(i => ChartTone.Of(i)).ToList();
        if (used.Count == 0) return;
        o.Raw("<defs>\n"u8);
        foreach (var index in used)
        {
            var tone = ChartTone.Of(index);
            o.Raw("<pattern id=\""u8).Text(Id(number, index)).Raw("\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><rect width=\"5\" height=\"5\" fill=\"#"u8).Text(tone.Fill)
                .Raw("\"/><path d=\""u8).Raw(Strokes(tone.Pattern!)).Raw("\" stroke=\"#000\" stroke-width=\"1\" stroke-linecap=\"square\"/></pattern>\n"u8);
        }

        o.Raw("</defs>\n"u8);
    }

    /// <summary>The lengths of dashes and gaps; empty for a line without.</summary>
    public static ReadOnlySpan<byte> Dashes(string dash) => dash switch
    {
        "sysDot" => "1.5 1.5"u8,
        "sysDash" => "4.5 1.5"u8,
        "dash" => "6 4.5"u8,
        "lgDash" => "12 4.5"u8,
        "dashDot" => "6 4.5 1.5 4.5"u8,
        "lgDashDot" => "12 4.5 1.5 4.5"u8,
        "sysDashDot" => "4.5 1.5 1.5 1.5"u8,
        _ => default,
    };

    private static ReadOnlySpan<byte> Strokes(string pattern) => pattern switch
    {
        "wdUpDiag" => "M0 5L5 0M-1 1L1 -1M4 6L6 4"u8,
        "narHorz" => "M0 2.5H5"u8,
        "smGrid" => "M0 2.5H5M2.5 0V5"u8,
        _ => "M1 1h.1M3.5 3.5h.1"u8,
    };
}
