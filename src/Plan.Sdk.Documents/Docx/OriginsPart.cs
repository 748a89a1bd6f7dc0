using System.Runtime.CompilerServices;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents.Docx;

/// <summary>
/// Where each paragraph came from, in a custom XML part of namespace <c>urn:plan-sdk:origins:1</c>. A paragraph with an
/// origin has a <c>w14:paraId</c>, which Word keeps while an officer edits and which shows nowhere (bookmarks and content
/// controls do). The n-th <c>p</c> of the part speaks of the paragraph whose id is n. Its attributes, or those of its
/// <c>r</c> when its runs differ (<c>at</c> and <c>n</c>: first character and length): <c>m</c> the model path, or <c>k</c>
/// the last step alone when all before it is as in the last path, <c>t</c> the template place by its number in
/// <c>templates</c>, <c>s</c> the data source. Of the n-th chart speaks the n-th <c>c</c> of <c>charts</c>: each <c>v</c> of one origin of a cell of its
/// workbook, or of its title. The element <c>made</c> says what the file was made from. Not thread-safe.
/// </summary>
internal sealed class OriginsPart : IDisposable
{
    private const int RecentCount = 16;

    private readonly MarkupBuffer entries = new();
    private readonly MarkupBuffer charts = new();
    private readonly Dictionary<SourceSpan, int> places = [];
    private readonly (SourceSpan? Span, int Number)[] recent = new (SourceSpan?, int)[RecentCount];
    private ModelPath? parent;
    private int count;

    /// <summary>Notes the origins of a paragraph and returns its id; 0 when it has none.</summary>
    public int Add(TextLine line)
    {
        var runs = line.Runs;
        Origin? first = null;
        var isOne = true;
        foreach (var run in runs)
        {
            if (run.Origin is null) continue;
            if (first is null) first = run.Origin;
            else if (!ReferenceEquals(first, run.Origin) && first != run.Origin) isOne = false;
        }

        if (first is null) return 0;
        if (isOne)
        {
            entries.Raw("<p"u8);
            WriteAttributes(entries, first, ref parent);
            entries.Raw("/>"u8);
        }
        else
        {
            WriteRuns(line);
        }

        return ++count;
    }

    /// <summary>Notes the origins of a chart, cell by cell as its workbook has them; paths are near those of the same chart only.</summary>
    public void AddChart(int number, Chart chart)
    {
        ModelPath? last = null;
        charts.Raw("<c n=\""u8).Number(number).Raw("\">"u8);
        WriteCell("title", chart.Title.Origins, ref last);
        WriteCell("A1", chart.CategoryTitle.Origins, ref last);
        for (var i = 0; i < chart.Categories.Count; i++) WriteCell($"A{i + 2}", chart.Categories[i].Origins, ref last);
        for (var s = 0; s < chart.Series.Count; s++)
        {
            var column = ChartWorkbook.ColumnName(s + 1);
            WriteCell($"{column}1", chart.Series[s].Name.Origins, ref last);
            for (var i = 0; i < chart.Categories.Count; i++) WriteCell($"{column}{i + 2}", ChartWords.ValueAt(chart.Series[s], i).Origins, ref last);
        }

        charts.Raw("</c>"u8);
    }

    /// <summary>Writes the part.</summary>
    public void Finish(MarkupBuffer o, DocumentProvenance made)
    {
        o.Raw("""<?xml version="1.0" encoding="UTF-8"?><origins xmlns="urn:plan-sdk:origins:1">"""u8).Raw("<made plan=\""u8).Text(made.PlanId)
            .Raw("\" planHash=\""u8).Text(made.PlanHash).Raw("\" template=\""u8).Text(made.TemplateId)
            .Raw("\" templateHash=\""u8).Text(made.TemplateHash).Raw("\" sdk=\""u8).Text(made.SdkVersion).Raw("\"/><templates>"u8);
        foreach (var (span, _) in places)
        {
            o.Raw("<t f=\""u8).Text(span.File).Raw("\" from=\""u8).Number(span.Start.Line).Raw(":"u8).Number(span.Start.Column)
                .Raw("\" to=\""u8).Number(span.End.Line).Raw(":"u8).Number(span.End.Column).Raw("\"/>"u8);
        }

        o.Raw("</templates><paragraphs>"u8).Raw(entries.Written).Raw("</paragraphs>"u8);
        if (charts.Length > 0) o.Raw("<charts>"u8).Raw(charts.Written).Raw("</charts>"u8);
        o.Raw("</origins>"u8);
    }

    public void Dispose()
    {
        entries.Dispose();
        charts.Dispose();
    }

    private void WriteRuns(TextLine line)
    {
        entries.Raw("<p>"u8);
        var at = 0;
        for (var i = 0; i < line.Runs.Count;)
        {
            var origin = line.Runs[i].Origin;
            var start = at;
            do at += line.Runs[i++].Text.Length;
            while (i < line.Runs.Count && line.Runs[i].Origin == origin);
            if (origin is null) continue;
            entries.Raw("<r at=\""u8).Number(start).Raw("\" n=\""u8).Number(at - start).Raw("\""u8);
            WriteAttributes(entries, origin, ref parent);
            entries.Raw("/>"u8);
        }

        entries.Raw("</p>"u8);
    }

    private void WriteCell(string cell, ValueList<Origin>? origins, ref ModelPath? last)
    {
        foreach (var origin in origins ?? [])
        {
            charts.Raw("<v at=\""u8).Text(cell).Raw("\""u8);
            WriteAttributes(charts, origin, ref last);
            charts.Raw("/>"u8);
        }
    }

    private void WriteAttributes(MarkupBuffer o, Origin origin, ref ModelPath? last)
    {
        if (origin.Path is { Parent: not null } path)
        {
            var isNear = ReferenceEquals(path.Parent, last) || path.Parent == last;
            o.Raw(isNear ? " k=\""u8 : " m=\""u8);
            if (isNear) ModelPathMarkup.WriteStep(o, path);
            else ModelPathMarkup.Write(o, path);
            o.Raw("\""u8);
            last = path.Parent;
        }

        if (origin.Template is { } span) o.Raw(" t=\""u8).Number(NumberOf(span)).Raw("\""u8);
        if (origin.Source is { } source) o.Raw(" s=\""u8).Text(source).Raw("\""u8);
    }

    // Places of one template node are mostly one object; the dictionary sees only those that were not seen lately.
    private int NumberOf(SourceSpan span)
    {
        ref var slot = ref recent[RuntimeHelpers.GetHashCode(span) & (RecentCount - 1)];
        if (ReferenceEquals(slot.Span, span)) return slot.Number;
        if (!places.TryGetValue(span, out var number)) places.Add(span, number = places.Count + 1);
        slot = (span, number);
        return number;
    }
}
