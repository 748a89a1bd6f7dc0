using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Tests;

/// <summary>The budgets of templates, set in a workspace and used by the engine.</summary>
public sealed class TemplateLimitsTests
{
    private const string Loops = "{{ for a in plan.tasks }}\n{{ for b in plan.tasks }}{{ for c in plan.tasks }}{{ for d in plan.tasks }}{{ d.id }}{{ end }}{{ end }}{{ end }}{{ end }}";

    [Theory]
    [InlineData("steps: 1000", "1000 bước (steps trong templates: limits: của workspace.yaml)", "PLAN4091")]
    [InlineData("outputCharacters: 1000", "1000 ký tự (outputCharacters ", "PLAN4092")]
    [InlineData("textCharacters: 1000", "1000 ký tự (textCharacters ", "PLAN4096")]
    [InlineData("listItems: 100", "100 phần tử (listItems ", "PLAN4097")]
    [InlineData("megabytes: 1", "1 MB bộ nhớ (megabytes ", "PLAN4098")]
    [InlineData("loopDepth: 3", "3 cấp (loopDepth ", "PLAN4057")]
    [InlineData("includeDepth: 1", "1 cấp (includeDepth ", "PLAN4100")]
    public void RenderAsync_OwnLimit_StopsTheWorkspacesTemplateAndNamesIt(string limit, string message, string id)
    {
        Dictionary<string, string> bodies = new(StringComparer.Ordinal)
        {
            ["PLAN4091"] = Loops,
            ["PLAN4092"] = new('x', 1001),
            ["PLAN4096"] = "{{ x = '" + new string('x', 600) + "' }}{{ y = x + x }}{{ y }}",
            ["PLAN4097"] = "{{ [" + string.Join(',', Enumerable.Repeat("1", 101)) + "].size }}",
            ["PLAN4098"] = "{{ x = '" + new string('x', 100_000) + "' }}{{ for a in [1, 2, 3, 4, 5, 6] }}{{ y = x + 'a' }}{{ y.size }}{{ end }}",
            ["PLAN4057"] = Loops,
            ["PLAN4100"] = "{{ include 'mot' }}",
        };
        using var folder = Workspace($"  limits: {{{limit}}}\n", bodies[id]);
        var finding = Render(folder.Path).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ShouldHaveSingleItem();
        finding.Id.ShouldBe(id);
        finding.GetMessage(Language.Vietnamese).ShouldContain(message);
        finding.Span.ShouldNotBeNull().File.ShouldContain("templates/");
        using var usual = Workspace("", bodies[id]);
        Render(usual.Path).Status.ShouldBe(RenderStatus.Done);
    }

    [Fact]
    public void RenderAsync_OwnLimit_HoldsForBuiltInTemplates()
    {
        using var folder = Workspace("  limits: {steps: 1000, outputCharacters: 1000}\n", null);
        var finding = Render(folder.Path).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ShouldHaveSingleItem();
        finding.Id.ShouldBe("PLAN4092");
    }

    [Fact]
    public void OpenWorkspaceOf_AllLimits_AreReadAndTheRestAreTheUsualOnes()
    {
        using var some = Workspace("  limits: {steps: 2000000, milliseconds: 5000}\n", null);
        Examples.Engine.OpenWorkspaceOf(some.Path).Templates.Limits.ShouldBe(new() { Steps = 2_000_000, Milliseconds = 5_000 });
        using var none = Workspace("", null);
        Examples.Engine.OpenWorkspaceOf(none.Path).Templates.Limits.ShouldBe(TemplateLimits.Default);
    }

    [Fact]
    public void Limits_OverTheCaps_AreRefused()
    {
        foreach (var field in ModelDescription.Of(typeof(TemplateLimits)).Fields)
        {
            var shape = field.Shape.ShouldBeOfType<IntegerShape>();
            foreach (var (value, refused) in new[] { (shape.Min, false), (shape.Max, false), (shape.Min - 1, true), (shape.Max + 1, true) })
            {
                using var folder = Workspace($"  limits: {{{field.Key}: {value}}}\n", null);
                Examples.Engine.OpenWorkspaceOf(folder.Path).Diagnostics.Select(d => d.Id).ShouldBe(refused ? ["PLAN1064"] : [], $"{field.Key}: {value}");
            }

            ((int)field.Get(TemplateLimits.Default, null!)!).ShouldBeInRange(shape.Min, shape.Max);
        }
    }

    [Fact]
    public void Description_EachLimit_NamesItsUsualValue()
    {
        foreach (var field in ModelDescription.Of(typeof(TemplateLimits)).Fields)
        {
            field.Description.Vi.ShouldContain($"(thường {field.Get(TemplateLimits.Default, null!)})");
            field.Description.En.ShouldContain($"(usually {field.Get(TemplateLimits.Default, null!)})");
        }
    }

    private static TemporaryFolder Workspace(string templates, string? body)
    {
        var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("examples/huong-an"));
        var settings = Path.Combine(folder.Path, "workspace.yaml");
        if (templates.Length > 0) File.AppendAllText(settings, $"templates:\n{templates}");
        if (body is null) return folder;
        var own = Directory.CreateDirectory(Path.Combine(folder.Path, "templates")).FullName;
        File.WriteAllText(Path.Combine(own, "ke-hoach.md"), $"---\nid: ke-hoach\nkind: paper\ndocumentType: KH\n---\n{body}\n");
        File.WriteAllText(Path.Combine(own, "mot.md"), "---\nid: mot\nkind: part\n---\n{{ include 'hai' }}\n");
        File.WriteAllText(Path.Combine(own, "hai.md"), "---\nid: hai\nkind: part\n---\nxong\n");
        return folder;
    }

    private static RenderResult Render(string folder)
    {
        var source = Examples.Open(Examples.HuongAn) with { Workspace = Examples.Engine.OpenWorkspaceOf(folder) };
        return Examples.Run(Examples.Engine, source, new() { Formats = ["txt"] });
    }
}
