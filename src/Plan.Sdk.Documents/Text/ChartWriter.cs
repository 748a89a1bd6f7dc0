using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Text;

/// <summary>Writes a chart as what it shows: its title over the table of its figures.</summary>
internal static class ChartWriter
{
    public static void Write(MarkupBuffer o, Chart chart)
    {
        LineWriter.EnsureBlank(o);
        LineWriter.WriteCentered(o, chart.Title);
        TableWriter.Write(o, ChartWords.Table(chart));
    }
}
