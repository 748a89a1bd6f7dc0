using System.Runtime.CompilerServices;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents.Docx;

/// <summary>
/// Where each paragraph came from, in a custom XML part of namespace <c>urn:plan-sdk:origins:1</c>. A paragraph with an
/// origin has a <c>w14:paraId</c>, which Word keeps while an officer edits and which shows nowhere (bookmarks and content
/// controls do). The n-th <c>p</c> of the part speaks of the paragraph whose id is n. Its attributes, or those of its
/// <c>r</c> when its runs differ (<c>at</c> and <c>n</c>: first character and length): <c>m</c> the model path, or <c>k</c>
/// the last step alone when all before it is as in the last path, <c>t</c> the template place by its number in
/// <c>templates</c>, <c>s</c> the data source. The element <c>made</c> says what the file was made from. Not thread-safe.
/// </summary>
internal sealed class OriginsPart : IDisposable
{
    private const int RecentCount = 16;

    private readonly MarkupBuffer entries = new();
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
            WriteAttributes(first);
            entries.Raw("/>"u8);
        }
        else
        {
            WriteRuns(line);
        }

        return ++count;
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

        o.Raw("</templates><paragraphs>"u8).Raw(entries.Written).Raw("</paragraphs></origins>"u8);
    }

    public void Dispose() => entries.Dispose();

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
            WriteAttributes(origin);
            entries.Raw("/>"u8);
        }

        entries.Raw("</p>"u8);
    }

    private void WriteAttributes(Origin origin)
    {
        if (origin.Path is { Parent: not null } path)
        {
            var isNear = ReferenceEquals(path.Parent, parent) || path.Parent == parent;
            entries.Raw(isNear ? " k=\""u8 : " m=\""u8);
            if (isNear) ModelPathMarkup.WriteStep(entries, path);
            else ModelPathMarkup.Write(entries, path);
            entries.Raw("\""u8);
            parent = path.Parent;
        }

        if (origin.Template is { } span) entries.Raw(" t=\""u8).Number(NumberOf(span)).Raw("\""u8);
        if (origin.Source is { } source) entries.Raw(" s=\""u8).Text(source).Raw("\""u8);
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
