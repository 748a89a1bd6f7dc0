using System.Globalization;
using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Documents;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Tests;

/// <summary>
/// Each run of the examples' papers and articles knows where it came from, and what it says stands there: in the plan at its
/// path, in the template at its place. Text is compared letter by letter, case aside, figures and dates by their official forms.
/// </summary>
public sealed class OriginTests
{
    private const decimal LeastCompared = 0.95m;

    public static TheoryData<string, string> Cases => new()
    {
        { Examples.HuongAn, "ke-hoach" },
        { Examples.HuongAn, "tin-bai" },
        { Examples.ThanhXuan, "ke-hoach" },
        { Examples.ThanhXuan, "tin-bai" },
        { Examples.Ward2026, "ke-hoach" },
        { Examples.Ward2026, "tin-bai" },
        { Examples.Draft, "ke-hoach" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Document_EachRun_HasItsOrigin(string plan, string template)
    {
        foreach (var run in Runs(Document(plan, template)))
        {
            run.Origin.ShouldNotBeNull(run.Text);
            (run.Origin.Template is not null || run.Origin.Path is not null).ShouldBeTrue(run.Text);
        }

        BodyRuns(Document(plan, template)).ShouldAllBe(r => r.Origin!.Template != null || r.Origin.Path!.ToString().StartsWith("annexes"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Document_WordsOfThePlan_StandAtTheirPath(string plan, string template)
    {
        var source = Examples.Open(plan);
        var map = PlanYamlReader.Read(source.Content.Span, source.File, new()).ShouldNotBeNull().SourceMap;
        var yaml = new SourceLines(Encoding.UTF8.GetString(source.Content.Span));
        var shown = Runs(Document(plan, template)).Where(r => r.Origin!.Path is not null && r.Text.Any(char.IsLetterOrDigit)).ToList();
        var apart = shown.Where(r => !Stands(r.Text, yaml.At(map.Find(Nearest(r.Origin!.Path!, map))), source)).Select(r => $"{r.Origin!.Path}: {r.Text}").ToList();
        (1 - ((decimal)apart.Count / shown.Count)).ShouldBeGreaterThanOrEqualTo(LeastCompared, $"{apart.Count} of {shown.Count}:\n{string.Join('\n', apart)}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Document_WordsOfTheTemplate_StandAtTheirPlace(string plan, string template)
    {
        var files = TemplatePack.BuiltIn.Files.ToDictionary(f => f.Name, f => new SourceLines(f.Text));
        var words = BodyRuns(Document(plan, template)).Where(r => r.Origin!.Path is null && r.Text.Any(char.IsLetter)).ToList();
        var apart = words.Where(r => !files[r.Origin!.Template!.File].At(r.Origin.Template).Contains(Trimmed(r.Text), StringComparison.OrdinalIgnoreCase)).Select(r => $"{r.Origin!.Template}: {r.Text}").ToList();
        (words.Count - apart.Count).ShouldBeGreaterThanOrEqualTo((int)(LeastCompared * words.Count), string.Join('\n', apart));
    }

    private static string Trimmed(string text) => text.Trim().TrimEnd(';', '.', ':', '/');

    /// <summary>The value itself, or the one it is made from: an issuer's place, the words of a shorthand.</summary>
    private static ModelPath Nearest(ModelPath path, SourceMap map) => map.Contains(path) || path.Parent is not { } parent ? path : Nearest(parent, map);

    /// <summary>Whether what is shown is what is written: the text, a figure or day of it, or the organization that an id names.</summary>
    private static bool Stands(string shown, string written, PlanSource source)
    {
        var words = Plain(shown);
        if (Plain(written).Contains(words)) return true;
        var found = written.Split([',', '[', ']', '{', '}', '"', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return found.SelectMany(w => Forms(w, source)).Select(Plain).Where(f => f.Length > 0).Any(f => words.Contains(f) || f.Contains(words));
    }

    private static IEnumerable<string> Forms(string written, PlanSource source)
    {
        if (decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure))
        {
            yield return OfficialNumber.Figure(figure);
            if (figure is > 0 and < 100_000 && figure == decimal.Truncate(figure)) yield return OfficialNumber.OfPaper((int)figure);
        }

        if (Model.CalendarPoint.TryParse(written, out var point)) yield return OfficialCalendar.Word(point);
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            yield return OfficialDate.Short(day);
            yield return OfficialDate.Long(day);
        }

        if (written is "TM" or "KT" or "TL" or "TUQ") yield return $"{written}. ";
        if (written.Length > 3 && written.Any(char.IsDigit)) yield return written;
        if (source.Workspace.Files.Workspace.FindPaper(written) is { } paper)
        {
            foreach (var field in (string?[])[paper.Number, paper.Subject]) yield return field ?? "";
            if (paper.Date is { } cited) yield return OfficialDate.Long(cited);
            if (paper.Issuer is { } by) yield return source.Workspace.Files.Workspace.Organizations.Find(by)?.Name ?? by;
        }

        if (DocumentTypes.Find(written) is { } type)
        {
            yield return type.Name;
            yield return $"/{written}-";
        }

        var issuer = source.Workspace.Files.Workspace.Organizations.All.FirstOrDefault(o => o.Id == written);
        var unit = source.Workspace.Files.Workspace.Organizations.All.Select(o => source.Workspace.Files.Workspace.Organizations.Find(written, o.Id)).FirstOrDefault(o => o is not null);
        foreach (var organization in (Model.Organization?[])[issuer, unit])
        {
            if (organization is null) continue;
            yield return organization.Name;
            yield return organization.Name.Replace("Ủy ban nhân dân", "UBND", StringComparison.Ordinal);
            if (organization.ShortName is { } name)
            {
                yield return name;
                yield return name.Replace("Ủy ban nhân dân", "UBND", StringComparison.Ordinal);
            }

            if (organization.Place is { } place) yield return place;
            if (organization.Symbol is { } symbol) yield return symbol;
        }
    }

    private static string Plain(string text) => string.Join(' ', text.ToLowerInvariant().Split([' ', '\n', '\t', '"'], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ';', ':', ',', '/');

    private static OfficialDocument Document(string plan, string template) => Examples.Render(plan, [], template).Document.ShouldNotBeNull();

    private static IEnumerable<TextRun> BodyRuns(OfficialDocument document) => document.Body.Concat(document.Annexes.SelectMany(a => a.Blocks)).SelectMany(Lines).SelectMany(l => l.Runs);

    private static IEnumerable<TextRun> Runs(OfficialDocument document)
    {
        var lines = new List<TextLine>();
        if (document.Header is { } header) lines.AddRange([.. header.Parent, .. header.Issuer, header.Code, header.PlaceAndDate, header.TypeName ?? new([]), header.Subject, header.Authority ?? new([])]);
        lines.AddRange(document.Addressees);
        lines.AddRange(document.Body.SelectMany(Lines));
        lines.AddRange((IEnumerable<TextLine>?)document.Recipients ?? []);
        lines.AddRange((IEnumerable<TextLine>?)document.Signature?.Lines ?? []);
        if (document.Signature?.Name is { } name) lines.Add(name);
        foreach (var annex in (IEnumerable<DocumentAnnex>)document.Annexes) lines.AddRange([annex.Title, .. annex.Blocks.SelectMany(Lines)]);
        return lines.SelectMany(l => l.Runs);
    }

    private static IEnumerable<TextLine> Lines(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Numbered numbered => [numbered.Text],
        Landscape landscape => landscape.Blocks.SelectMany(Lines),
        Table table => table.Rows.Prepend(table.Head).SelectMany(row => (IEnumerable<TextLine>)row.Cells),
        Chart chart => [chart.Title, chart.CategoryTitle, .. chart.Categories, .. chart.Series.Select(s => s.Name), .. chart.Series.SelectMany(s => s.Values).SelectMany(v => (v.Origins ?? []).Select(o => TextLine.Of($"{v.Number}", o)))],
        _ => [],
    };
}
