using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>The charts of a file, each a part of its own with a workbook of its figures. Not thread-safe.</summary>
internal sealed class DocxCharts
{
    private readonly List<(Chart Chart, ChartFrame Frame)> charts = [];

    /// <summary>Whether there is any.</summary>
    public bool IsEmpty => charts.Count == 0;

    /// <summary>Adds a chart and returns its number, from 1; its relationship is <c>ch</c> and the number.</summary>
    public int Add(Chart chart, ChartFrame frame)
    {
        charts.Add((chart, frame));
        return charts.Count;
    }

    /// <summary>The numbers, in the order in which the parts' names sort.</summary>
    public IEnumerable<(int Number, Chart Chart, ChartFrame Frame)> InNameOrder() =>
        charts.Select((c, i) => (Number: i + 1, c.Chart, c.Frame)).OrderBy(c => $"chart{c.Number}.", StringComparer.Ordinal);

    /// <summary>Writes the relationships of the main part to them.</summary>
    public void WriteRelationships(MarkupBuffer o)
    {
        for (var i = 1; i <= charts.Count; i++)
        {
            o.Raw("<Relationship Id=\"ch"u8).Number(i)
                .Raw("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart\" Target=\"charts/chart"u8).Number(i).Raw(".xml\"/>"u8);
        }
    }

    /// <summary>Writes what kinds of parts they are.</summary>
    public void WriteContentTypes(MarkupBuffer o)
    {
        if (IsEmpty) return;
        o.Raw("<Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"u8);
        for (var i = 1; i <= charts.Count; i++)
            o.Raw("<Override PartName=\"/word/charts/chart"u8).Number(i).Raw(".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>"u8);
    }

    /// <summary>Writes the relationship of a chart to its workbook.</summary>
    public static void WriteWorkbookRelationship(MarkupBuffer o, int number) =>
        o.Raw("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/chart"""u8)
            .Number(number).Raw(".xlsx\"/></Relationships>"u8);
}
