using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Documents.Docx;
using Plan.Sdk.Documents.Html;
using Plan.Sdk.Documents.Text;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating;

namespace Plan.Sdk.Tests.Hostile;

/// <summary>
/// The hostile corpus through each built-in paper and article and each format. A plan has as many values as it has free
/// texts, another value in each. In plan k the text of number i holds value (i + k) of the corpus: over all k each field meets
/// each value. The usual run takes every eighth k, so that each value still stands in several fields of each template;
/// <c>PLAN_FUZZ=long</c> takes all.
/// </summary>
public sealed partial class HostileCorpusTests
{
    private const int UsualStride = 8;
    private const int LargeValue = 1000;
    private static readonly IReadOnlyList<HostileValue> Values = HostileValues.All;
    private static readonly List<HostileValue> SmallValues = [.. Values.Where(v => v.Text.Length < LargeValue)];
    private static readonly ConcurrentDictionary<(string Template, int K), Rendered> HarmlessOnes = [];

    public static TheoryData<string> Templates => new(TemplatePack.BuiltIn.Ids.Where(id => TemplatePack.BuiltIn.Find(id)!.Head.Kind is TemplateKind.Paper or TemplateKind.Article));

    private static int Stride => Environment.GetEnvironmentVariable("PLAN_FUZZ") == "long" ? 1 : UsualStride;

    [Fact]
    public void Values_Are_AtLeastTwoHundred()
    {
        Values.Count.ShouldBeGreaterThanOrEqualTo(200);
        Values.Select(v => v.Text).ShouldBeUnique();
    }

    /// <summary>Each value stands between two marks that name its field, so that what came out for it can be cut out whole.</summary>
    [Theory]
    [MemberData(nameof(Templates))]
    public void Render_MarkedValues_ComeOutAsThemselves(string template)
    {
        var printed = new HashSet<int>();
        foreach (var k in Rounds())
        {
            if (k % Stride != 0 && printed.Count == Values.Count) break;
            var harmless = Harmless(template, k);
            var hostile = Rendered.Of(template, k, i => Marked(i, ValueOf(Values, i, k).Text), out var findings);
            hostile.Faults.ShouldBeEmpty();
            hostile.Elements.ShouldBe(harmless.Elements);
            var fields = Fields(harmless.Docx);
            foreach (var (format, text) in hostile.Texts)
            {
                var read = Fields(text);
                string.Join(' ', read.Select(f => f.Field).Order()).ShouldBe(string.Join(' ', Fields(harmless.Texts[format]).Select(f => f.Field).Order()), $"{template} {format} {k}");
                foreach (var (field, value) in read)
                {
                    var wanted = ValueOf(Values, field, k).Unclosed;
                    (IsShown(wanted, value, text, format) || IsShown(OfficialCase.Upper(wanted), value, text, format)).ShouldBeTrue($"{template} {format} {k}: {field} holds {Escaped(wanted)}, read {Escaped(value)}");
                    printed.Add((field + k) % Values.Count);
                }
            }

            foreach (var (field, value) in Fields(hostile.Drawn))
                IsShown(ValueOf(Values, field, k).Unclosed, value, hostile.Drawn, "txt").ShouldBeTrue($"{template} drawing {k}: {field} holds {Escaped(ValueOf(Values, field, k).Unclosed)}, read {Escaped(value)}");
            foreach (var code in fields.SelectMany(f => ValueOf(Values, f.Field, k).Refused).Distinct())
                findings.ShouldContain(d => d.Id == "PLAN5001" && d.Path.Length > 0 && d.Arguments.Contains(code), $"{template} {k}: {code}");
            if (!fields.Any(f => ValueOf(Values, f.Field, k).Refused.Any())) findings.ShouldNotContain(d => d.Severity == DiagnosticSeverity.Error);
        }

        printed.Count.ShouldBe(Values.Count);
    }

    /// <summary>The same with the value as the whole text, so that it begins lines, cells and sentences. A template may then
    /// change the case of its first letter and take marks and blanks from its end. Values of 32 kB are left to the other test.</summary>
    [Theory]
    [MemberData(nameof(Templates))]
    public void Render_BareValues_ComeOutAsThemselves(string template)
    {
        for (var k = 0; k < SmallValues.Count; k += Stride)
        {
            var harmless = Harmless(template, k);
            var hostile = Rendered.Of(template, k, i => ValueOf(SmallValues, i, k).Text, out _);
            hostile.Faults.ShouldBeEmpty();
            var most = Names(harmless).CountBy(e => e).ToDictionary(e => e.Key, e => e.Value);
            foreach (var (element, count) in Names(hostile).CountBy(e => e))
                count.ShouldBeLessThanOrEqualTo(most.GetValueOrDefault(element), $"{template} {k}: {element}");
            hostile.Texts["txt"] = Squeezed(hostile.Texts["txt"]);
            foreach (var field in Fields(harmless.Docx).Select(f => f.Field).Distinct())
            {
                var value = ValueOf(SmallValues, field, k).Unclosed;
                foreach (var (format, text) in hostile.Texts)
                {
                    Forms(value).Any(form => IsInside(form, text, format))
                        .ShouldBeTrue($"{template} {format} {k}: {field} holds {Escaped(value)}");
                }
            }
        }
    }

    /// <summary>Every k, those of the usual run first: a template that prints few fields goes on until it has met each value.</summary>
    private static IEnumerable<int> Rounds() => Enumerable.Range(0, Values.Count).OrderBy(k => k % Stride);

    private static IEnumerable<string> Names(Rendered rendered) => rendered.Elements.Select(e => e[..e.IndexOf(' ', StringComparison.Ordinal)]);

    private static Rendered Harmless(string template, int k) =>
        HarmlessOnes.GetOrAdd((template, k), key => Rendered.Of(key.Template, key.K, i => Marked(i, "vô hại"), out _));

    private static HostileValue ValueOf(IReadOnlyList<HostileValue> values, int field, int k) => values[(field + k) % values.Count];

    private static string Mark(int field) => $"§{field}§";

    private static string Marked(int field, string value) => $"{Mark(field)}{value}{Mark(field)}";

    /// <summary>What stands between the marks of each field. In the two columns of a head the marks of one may open inside those of the other and close after.</summary>
    private static List<(int Field, string Value)> Fields(string text)
    {
        var (fields, open) = (new List<(int Field, string Value)>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (Match mark in FieldMark().Matches(text))
        {
            var field = mark.Groups["field"].Value;
            if (open.Remove(field, out var start)) fields.Add((int.Parse(field, CultureInfo.InvariantCulture), text[start..mark.Index]));
            else open.Add(field, mark.Index + mark.Length);
        }

        return fields;
    }

    /// <summary>Whether what was cut out is the value. The two columns of a head stand side by side in plain text, so that the lines of a value in
    /// one have those of the other between them. Plain text sets lines in columns and cells on one line: blanks and
    /// line ends count as one blank there, and the lines of a value in a column stand one under the other.</summary>
    private static bool IsShown(string wanted, string read, string text, string format) =>
        format != "txt" ? wanted == read
        : Squeezed(wanted) == Squeezed(read) || (wanted.Contains('\n') && wanted.Split('\n').All(line => text.Contains(line.Trim(), StringComparison.Ordinal)));

    private static bool IsInside(string form, string text, string format) =>
        format == "txt" ? form.Split('\n').All(line => text.Contains(Squeezed(line.Trim()), StringComparison.Ordinal)) : text.Contains(form, StringComparison.Ordinal);

    private static string Squeezed(string text) => Blanks().Replace(text, " ");

    private static IEnumerable<string> Forms(string value) =>
        from cased in (string[])[value, OfficialCase.LowerFirst(value), OfficialCase.Sentence(value), OfficialCase.Upper(value)]
        from end in (string[])[cased, cased.TrimEnd(), cased.TrimEnd(' ', '.', ',', ';', ':'), cased.TrimEnd().TrimEnd(';', ',', '.')]
        select end;

    private static string Escaped(string text) =>
        string.Concat((text.Length > 60 ? text[..60] : text).Select(c => c is < ' ' or > '~' ? $"\\u{(int)c:X4}" : c.ToString()));

    [GeneratedRegex("§(?<field>[0-9]+)§", RegexOptions.ExplicitCapture)]
    private static partial Regex FieldMark();

    [GeneratedRegex("[ \t\n]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Blanks();

    /// <summary>A plan in all formats, read back.</summary>
    private sealed record Rendered(Dictionary<string, string> Texts, string Drawn, List<string> Faults, List<string> Elements)
    {
        private static readonly IDocumentWriter[] Writers = [new DocxDocumentWriter(), new HtmlDocumentWriter(), new TextDocumentWriter()];

        public string Docx => Texts["docx"];

        public static Rendered Of(string template, int k, Func<int, string> text, out IReadOnlyList<Diagnostic> findings)
        {
            var diagnostics = new DiagnosticBag();
            var document = Render(TemplatePack.BuiltIn.Find(template)!, k / Stride, text, diagnostics).ShouldNotBeNull(string.Join('\n', diagnostics.ToSorted()));
            document.FileName.ShouldMatch("^[\\p{L}\\p{N}-]{1,200}$");
            var bytes = Writers.Select(w => Write(w, document, diagnostics)).ToList();
            var docx = ReadDocx.Of(bytes[0]);
            var html = ReadHtml.Of(bytes[1]);
            findings = diagnostics.ToSorted();
            return new(new() { ["docx"] = docx.Text, ["html"] = html.Text, ["txt"] = Encoding.UTF8.GetString(bytes[2]) }, html.Drawn, docx.Faults, html.Elements);
        }

        private static OfficialDocument? Render(Template template, int variant, Func<int, string> text, DiagnosticBag diagnostics) =>
            template.Model == TemplateModel.Report ? Render<Report>(template, variant, text, ModelDescription.Report, r => r.Document, diagnostics)
            : template.Model == TemplateModel.UnitPlan ? Render<UnitPlan>(template, variant, text, ModelDescription.UnitPlan, p => p.Document, diagnostics)
            : template.Model == TemplateModel.Amendment ? Render<Amendment>(template, variant, text, ModelDescription.Amendment, a => a.Document, diagnostics)
            : TemplateRenderer.Render(template, HostilePlan.Make(variant, text, out _), "00", diagnostics);

        private static OfficialDocument? Render<T>(
            Template template, int variant, Func<int, string> text, RecordDescription description, Func<T, DocumentDetails> details, DiagnosticBag diagnostics)
            where T : class
        {
            var (plan, made) = HostilePlan.MakeWith<T>(variant, text, description);
            var paper = new PaperDetails(details(made.Model), ModelPath.Root.Field("document"), "bao-cao", plan.Today, IsDraft: false);
            return TemplateRenderer.Render(template, plan, made, paper, "00", template.Limits, diagnostics);
        }

        private static byte[] Write(IDocumentWriter writer, OfficialDocument document, DiagnosticBag diagnostics)
        {
            using var stream = new MemoryStream();
            writer.Write(document, stream, diagnostics);
            return stream.ToArray();
        }
    }
}
