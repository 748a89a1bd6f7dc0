using System.Text.RegularExpressions;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;
using Plan.Sdk.Templating.Functions;
using Plan.Sdk.Templating.Manual;
using Plan.Sdk.Templating.Syntax;
using Plan.Sdk.Templating.Tests.Conformance;

namespace Plan.Sdk.Templating.Tests.Manual;

public sealed class TemplateManualTests
{
    private static readonly string Folder = Path.Combine(Examples.Root, "src/Plan.Sdk.Templating/Manual");

    public static TheoryData<Language> Languages => new(Language.Vietnamese, Language.English);

    [Theory]
    [InlineData(Language.Vietnamese, "ngon-ngu-mau.md")]
    [InlineData(Language.English, "template-language.md")]
    public void Print_Manual_IsTheCommittedFile(Language language, string file)
    {
        var printed = TemplateManual.Print(language);
        var approved = Path.Combine(Folder, file);
        var received = Path.ChangeExtension(approved, ".received.md");
        File.Delete(received);
        if (File.Exists(approved) && string.Equals(File.ReadAllText(approved), printed, StringComparison.Ordinal)) return;
        File.WriteAllText(received, printed);
        Assert.Fail($"The manual has changed. Read {received} and, when it is right, move it over {approved}.");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Print_EachExample_GivesWhatIsShown(Language language)
    {
        var fences = ManualFence.AllOf(TemplateManual.Print(language));
        var pack = new TemplatePack(fences.Where(f => f.Part is not null).Select(f => new TemplateFile($"{f.Part}.md", f.Template)));
        fences.Count.ShouldBeGreaterThan(TemplateFunctions.BuiltIn.All.Count + 15);
        fences.Select(f => (Fence: f, Given: Run(f, pack, language))).Where(r => r.Given != r.Fence.Result)
            .Select(r => $"line {r.Fence.Line}: shown\n{r.Fence.Result}\ngiven\n{r.Given}").ShouldBeEmpty();
    }

    [Fact]
    public void Print_BothLanguages_HaveTheSameExamplesAndChapters()
    {
        var vi = TemplateManual.Print(Language.Vietnamese);
        var en = TemplateManual.Print(Language.English);
        Count(vi, "^#+ ").ShouldBe(Count(en, "^#+ "));
        ManualFence.AllOf(vi).Count.ShouldBe(ManualFence.AllOf(en).Count);
    }

    [Fact]
    public void BuiltInTemplates_UseNoFunctionOutsideTheManual()
    {
        var manual = TemplateManual.Print(Language.Vietnamese);
        var groups = string.Join('|', TemplateFunctions.BuiltIn.Groups);
        foreach (var file in TemplatePack.BuiltIn.Files)
        {
            foreach (Match call in Regex.Matches(file.Text, $@"(?<![\w.])(?:{groups})\.\w+", RegexOptions.None, TimeSpan.FromSeconds(5)))
                manual.ShouldContain($"#### `{call.Value}", Case.Sensitive, $"{file.Name}: {call.Value}");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void BuiltInTemplates_UseNoConstructThatNoExampleShows(Language language)
    {
        var shown = ManualFence.AllOf(TemplateManual.Print(language)).SelectMany(f => Constructs(f.Template)).ToHashSet(StringComparer.Ordinal);
        shown.Count.ShouldBeGreaterThan(40);
        foreach (var file in TemplatePack.BuiltIn.Files) Constructs(file.Text).Except(shown, StringComparer.Ordinal).ShouldBeEmpty(file.Name);
    }

    /// <summary>What a template uses of the language: keywords, signs, what a loop tells, containers and keys of the head.</summary>
    private static IEnumerable<string> Constructs(string template)
    {
        var hasHead = template.StartsWith("---\n", StringComparison.Ordinal);
        var head = hasHead ? template[..template.IndexOf("\n---\n", StringComparison.Ordinal)] : "";
        var tokens = new Lexer(new("x.md", template), head.Length, new()).Run();
        var words = tokens.Where(t => t.Kind == TokenKind.Identifier && Keywords.Reserved.Contains(t.Name)).Select(t => t.Name);
        var members = tokens.Zip(tokens.Skip(2)).Where(p => p.First is { Kind: TokenKind.Identifier, Name: "for" } && p.Second.Kind == TokenKind.Identifier).Select(p => $"for.{p.Second.Name}");
        var marks = Regex.Matches(template, @"^(?:#+|-|1\.|:::(?: \w+)?|\|) ", RegexOptions.Multiline, TimeSpan.FromSeconds(5)).Select(m => m.Value);
        return words.Concat(members).Concat(marks).Concat(tokens.Select(t => t.Kind.ToString()).Except(["EndOfFile"], StringComparer.Ordinal));
    }

    private static int Count(string text, string pattern) => Regex.Count(text, pattern, RegexOptions.Multiline, TimeSpan.FromSeconds(5));

    private static string Run(ManualFence fence, TemplatePack pack, Language language)
    {
        var text = fence.Template.StartsWith("---\n", StringComparison.Ordinal) ? fence.Template : "---\nid: vi-du\nkind: text\n---\n" + fence.Template;
        var diagnostics = new DiagnosticBag();
        var template = Template.Compile(text, "vi-du.md", pack, diagnostics);
        if (fence.ResultKind is "text error")
            return string.Join('\n', diagnostics.ToSorted().Select(d => $"{d.Span!.Start.Line - 4}:{d.Span.Start.Column} {d.Id} {d.GetMessage(language)}"));
        if (diagnostics.ToSorted() is { Count: > 0 } found) return string.Join("\n", found);
        if (fence.ResultKind is null) return fence.Result;
        var plan = fence.Options.StartsWith("plan=", StringComparison.Ordinal) ? Starter(fence.Options["plan=".Length..]) : ManualPlan.Context;
        var made = fence.ResultKind is "text tree"
            ? Shown(TemplateRenderer.Render(template!, plan, "00", diagnostics)!)
            : TemplateRenderer.RenderText(template!, plan, TemplateLimits.Default, diagnostics)!.Text;
        return made.TrimEnd('\n');
    }

    /// <summary>The tree without what only tests need.</summary>
    private static string Shown(OfficialDocument document) => Shown(TreeText.Of(document.Body)
        + string.Concat(document.Annexes.Select(a => $"annex: {a.Title.PlainText}\n{TreeText.Of(a.Blocks)}")));

    private static string Shown(string tree) =>
        string.Join('\n', tree.Replace("(title) ", "", StringComparison.Ordinal).Split('\n').Where(l => !l.StartsWith("table ", StringComparison.Ordinal)).Select(l => l.Trim()));

    private static PlanContext Starter(string id) => Examples.Read("src/Plan.Sdk.Cli/Resources/init", $"plans/{id}.yaml");
}
