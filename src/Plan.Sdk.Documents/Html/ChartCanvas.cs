using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents.Html;

/// <summary>What the drawings of charts draw with. Lengths are points.</summary>
internal sealed class ChartCanvas(MarkupBuffer o, Chart chart, DocumentLayout layout, int number, decimal width)
{
    private const decimal TwipsPerPoint = 20m;

    public Chart Chart { get; } = chart;

    public DocumentLayout Layout { get; } = layout;

    public decimal Width { get; } = width;

    /// <summary>The size of letters.</summary>
    public decimal Size { get; } = layout.SizeOf(layout.Components.ChartText);

    public decimal LineHeight => Size * 1.2m;

    /// <summary>The length of the longest figure.</summary>
    public decimal WidestLabel => ChartRoom.WidestLabel(Chart, Layout) / TwipsPerPoint;

    public string Label(ChartValue value) => ChartWords.Figure(Chart, value);

    public decimal Length(string text) => TextWidth.OfRegular(text, Size) / TwipsPerPoint;

    /// <summary>A name in lines of a width.</summary>
    public List<string> Wrap(TextLine name, decimal room) => TextWrap.Lines(ChartWords.Name(name), Size, (int)(room * TwipsPerPoint));

    /// <summary>Writes a text; <paramref name="anchor"/> is <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    public void Text(decimal x, decimal y, string text, ReadOnlySpan<byte> anchor, ValueList<Origin>? origins, bool stands = false)
    {
        Point(o.Raw("<text"u8), " x"u8, x, " y"u8, y);
        o.Raw(" text-anchor=\""u8).Raw(anchor).Raw("\""u8);
        if (stands) o.Raw(" transform=\"rotate(-90 "u8).Number(Rounded(x)).Raw(" "u8).Number(Rounded(y)).Raw(")\""u8);
        Open(origins);
        o.Text(text);
        Close(origins);
    }

    /// <summary>Writes lines one under the other, the first on <paramref name="y"/>.</summary>
    public void Lines(decimal x, decimal y, List<string> lines, ReadOnlySpan<byte> anchor, ValueList<Origin>? origins)
    {
        if (lines.Count == 1)
        {
            Text(x, y, lines[0], anchor, origins);
            return;
        }

        o.Raw("<text text-anchor=\""u8).Raw(anchor).Raw("\""u8);
        Open(origins);
        for (var i = 0; i < lines.Count; i++)
        {
            Point(o.Raw("<tspan"u8), " x"u8, x, " y"u8, y + (i * LineHeight));
            o.Raw(">"u8).Text(lines[i]).Raw("</tspan>"u8);
        }

        Close(origins);
    }

    public void Area(decimal x, decimal y, decimal areaWidth, decimal height, int tone)
    {
        Point(o.Raw("<rect"u8), " x"u8, x, " y"u8, y);
        Point(o, " width"u8, areaWidth, " height"u8, height);
        WriteLook(tone);
    }

    public void Shape(ReadOnlySpan<byte> path, int tone)
    {
        o.Raw("<path d=\""u8).Raw(path).Raw("\""u8);
        WriteLook(tone);
    }

    public void Circle(decimal x, decimal y, decimal radius, int tone)
    {
        Point(o.Raw("<circle"u8), " cx"u8, x, " cy"u8, y);
        o.Raw(" r=\""u8).Number(Rounded(radius)).Raw("\""u8);
        WriteLook(tone);
    }

    /// <summary>A straight line, dashed by a tone or plain without one.</summary>
    public void Rule(decimal x1, decimal y1, decimal x2, decimal y2, int? tone = null)
    {
        Point(o.Raw("<line"u8), " x1"u8, x1, " y1"u8, y1);
        Point(o, " x2"u8, x2, " y2"u8, y2);
        o.Raw(tone is null ? " stroke=\"#000\" stroke-width=\".75\""u8 : " stroke=\"#000\" stroke-width=\"1.5\""u8);
        if (tone is { } dashed && ChartPatterns.Dashes(ChartTone.Of(dashed).Dash) is { Length: > 0 } dashes) o.Raw(" stroke-dasharray=\""u8).Raw(dashes).Raw("\""u8);
        o.Raw("/>\n"u8);
    }

    public static decimal Rounded(decimal length) => decimal.Round(length, 2, MidpointRounding.AwayFromZero);

    /// <summary>Ends the tag of a text with its first origin; each further one is that of an element inside.</summary>
    private void Open(ValueList<Origin>? origins)
    {
        LineWriter.WriteOrigin(o, origins is { Count: > 0 } ? origins[0] : null);
        o.Raw(">"u8);
        for (var i = 1; i < origins?.Count; i++)
        {
            LineWriter.WriteOrigin(o.Raw("<tspan"u8), origins[i]);
            o.Raw(">"u8);
        }
    }

    private void Close(ValueList<Origin>? origins)
    {
        for (var i = 1; i < origins?.Count; i++) o.Raw("</tspan>"u8);
        o.Raw("</text>\n"u8);
    }

    private static void Point(MarkupBuffer o, ReadOnlySpan<byte> first, decimal x, ReadOnlySpan<byte> second, decimal y) =>
        o.Raw(first).Raw("=\""u8).Number(Rounded(x)).Raw("\""u8).Raw(second).Raw("=\""u8).Number(Rounded(y)).Raw("\""u8);

    private void WriteLook(int index)
    {
        var tone = ChartTone.Of(index);
        o.Raw(" fill=\""u8);
        if (tone.Pattern is null) o.Raw("#"u8).Text(tone.Fill);
        else o.Raw("url(#"u8).Text(ChartPatterns.Id(number, index)).Raw(")"u8);
        o.Raw("\" stroke=\"#000\" stroke-width=\".75\"/>\n"u8);
    }
}
