using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Syntax;
using Xunit.Abstractions;

namespace Plan.Sdk.Templating.Tests.Syntax;

/// <summary>The built-in templates with one mistake each: nothing is thrown, the mistake is told where it stands, and hardly anything else.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int MostOfOneFile = 150;

    /// <summary>What can stand far from the mistake: the other end of a block or container, and the places that read a name.</summary>
    private static readonly string[] FarAway = ["PLAN4010", "PLAN4011", "PLAN4041", "PLAN4056", "PLAN4077", "PLAN4078", "PLAN4079"];

    public static TheoryData<string> Files => [.. TemplatePack.BuiltIn.Files.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Check_OneMistake_IsToldAtItsPlace(string file)
    {
        var original = TemplatePack.BuiltIn.Files.Single(f => f.Name == file).Text;
        var lines = new SourceText(file, original);
        var mutations = Mutations(original).ToList();
        var counts = new List<int>();
        var far = 0;
        for (var i = 0; i < mutations.Count; i += 1 + (mutations.Count / MostOfOneFile))
        {
            var (kind, at, text) = mutations[i];
            var found = Check(file, text);
            if (found.All(d => d.Severity != DiagnosticSeverity.Error)) continue;
            counts.Add(found.Count(d => d.Severity == DiagnosticSeverity.Error));
            var line = lines.PositionOf(at).Line;
            var first = found.FirstOrDefault(d => d.Span!.File == file) ?? found[0];
            if (first.Span!.File == file && first.Span.Start.Line <= line && first.Span.End.Line >= line) continue;
            far++;
            FarAway.ShouldContain(first.Id, $"{kind} at {file}:{line}: {first}");
        }

        counts.Sort();
        output.WriteLine($"{counts.Count} of {mutations.Count} mistakes; errors for each: median {counts[counts.Count / 2]}, 95 % {counts[counts.Count * 95 / 100]}, most {counts[^1]}; told first at another line: {far}");
        counts[counts.Count / 2].ShouldBe(1);
        counts[counts.Count * 95 / 100].ShouldBeLessThanOrEqualTo(5);
        far.ShouldBeLessThan(counts.Count / 4);
    }

    [Fact]
    public void Find_OneMistake_GivesNoTemplateOnlyWithAnError()
    {
        var original = TemplatePack.BuiltIn.Files.Single(f => f.Name == "tin-bai.md").Text;
        foreach (var (kind, at, text) in Mutations(original).Where((_, i) => i % 13 == 0))
        {
            var diagnostics = new DiagnosticBag();
            var template = new TemplatePack([new("tin-bai.md", text)], beneath: TemplatePack.BuiltIn).Find("tin-bai", diagnostics);
            (template is null).ShouldBe(diagnostics.HasErrors, $"{kind} at {at}");
        }
    }

    private static List<Diagnostic> Check(string file, string text)
    {
        var diagnostics = new DiagnosticBag();
        var pack = new TemplatePack([new(file, text)], beneath: TemplatePack.BuiltIn);
        pack.Check(file[..^3], diagnostics);
        return [.. diagnostics.ToSorted().Where(d => d.Severity != DiagnosticSeverity.Info)];
    }

    private static IEnumerable<(string Kind, int At, string Text)> Mutations(string text)
    {
        var ignored = new DiagnosticBag();
        var source = new SourceText("x", text);
        TemplateHeadReader.Read(source, out var body, ignored);
        foreach (var token in new Lexer(source, body, ignored).Run())
        {
            var (start, end) = (token.Range.Start, token.Range.End);
            switch (token.Kind)
            {
                case TokenKind.Text or TokenKind.EndOfFile or TokenKind.NewLine:
                    continue;
                case TokenKind.Enter:
                    yield return ("brace {", start, text.Remove(start, 1));
                    break;
                case TokenKind.Exit:
                    yield return ("brace }", start, text.Remove(end - 1, 1));
                    yield return ("braces }}", start, text.Remove(start, end - start));
                    break;
                case TokenKind.String:
                    yield return ("first quote", start, text.Remove(start, 1));
                    yield return ("last quote", end - 1, text.Remove(end - 1, 1));
                    yield return ("string", start, text.Remove(start, end - start));
                    break;
                case TokenKind.Identifier:
                    yield return ("word", start, text.Remove(start, end - start));
                    yield return ("letter", start, text.Remove(end - 1, 1));
                    yield return ("letter more", start, text.Insert(end, "x"));
                    break;
                default:
                    yield return ("token", start, text.Remove(start, end - start));
                    break;
            }
        }
    }
}
