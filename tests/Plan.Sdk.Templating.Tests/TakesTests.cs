using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Tests;

/// <summary>Parts that say what they take are checked on their own, and their includes against what they say.</summary>
public sealed class TakesTests
{
    private const string Part = "---\nid: viec\nkind: part\ntakes:\n  task: PlanTask\n  label: text?\n  units: Organization[]?\n---\n";

    [Theory]
    [InlineData("{{ include 'viec' task: t }}", "[mot]")]
    [InlineData("{{ include 'viec' task: t label: 'Việc' }}", "[Việc mot]")]
    [InlineData("{{ include 'viec' label: t.partners.size task: t }}", "[2 mot]")]
    public void Include_FittingArguments_Prints(string include, string expected) =>
        Run.Tree($"{{{{ for t in plan.tasks limit:1 }}}}{include}{{{{ end }}}}", pack: Pack("[{{ if $.label }}{{ $.label }} {{ end }}{{ $.task.id }}]")).ShouldBe(expected);

    [Theory]
    [InlineData("{{ include 'viec' }}", "1:12 PLAN4038 Phần “viec” cần “task” (PlanTask); viết include 'viec' task: …")]
    [InlineData("{{ include 'viec' tsak: plan.tasks[0] task: plan.document }}", "1:19 PLAN4039 Phần “viec” không nhận “tsak”; ý bạn là “task”?|1:45 PLAN4050 Chỗ này cần bản ghi PlanTask, không phải bản ghi DocumentDetails.")]
    [InlineData("{{ for t in plan.tasks }}{{ include 'viec' task: t units: plan.tasks }}{{ end }}", "1:59 PLAN4050 Chỗ này cần danh sách Organization, không phải danh sách PlanTask.")]
    [InlineData("{{ include 'viec' task: plan.tasks[0] }}", "1:25 PLAN4053 Giá trị này có thể trống; đặt trong {{ if … }} hoặc thêm ?? và giá trị thay thế.")]
    public void Include_OtherArguments_AreRefused(string body, string expected) =>
        string.Join('|', Run.Findings(body, Pack("{{ $.task.id }}"))).ShouldBe(expected);

    [Fact]
    public void Include_PresenceOfTheCaller_IsNotThePartsOwn() =>
        Run.Findings("{{ for task in plan.tasks }}{{ if task.lead }}{{ include 'viec' task: task }}{{ end }}{{ end }}", Pack("{{ task = $.task }}{{ task.lead }}"))
            .ShouldContain(f => f.Contains("9:23 PLAN4053"));

    [Theory]
    [InlineData("{{ $.task.titel ?? '' }}", "PLAN4042")]
    [InlineData("{{ $.label }}", "PLAN4053")]
    [InlineData("{{ $.tsak }}", "PLAN4041")]
    public void Check_PartAlone_IsHeldAgainstWhatItTakes(string body, string id) => ((IEnumerable<Diagnostic>)Check(Part + body)).ShouldHaveSingleItem().Id.ShouldBe(id);

    [Fact]
    public void Check_PartThatSaysNothing_IsToldUnchecked() => Check("---\nid: viec\nkind: part\n---\n{{ $.x }}").ShouldHaveSingleItem().Id.ShouldBe("PLAN4040");

    [Theory]
    [InlineData("takes: PlanTask", 4, 1, "PLAN4022")]
    [InlineData("takes:\n  task", 5, 3, "PLAN4037")]
    [InlineData("takes:\n  1a: text", 5, 3, "PLAN4037")]
    [InlineData("takes:\n  a: text\n  a: text", 6, 3, "PLAN4037")]
    [InlineData("takes:\n  a: PlanTaks", 5, 6, "PLAN4023")]
    [InlineData("takes:\n  a: text?[]", 5, 6, "PLAN4023")]
    [InlineData("  a: text", 4, 1, "PLAN4022")]
    public void Head_BadTakes_IsTold(string lines, int line, int column, string id)
    {
        var found = Check($"---\nid: viec\nkind: part\n{lines}\n---\nx").Where(d => d.Severity == DiagnosticSeverity.Error).ShouldHaveSingleItem();
        (found.Id, found.Span!.Start).ShouldBe((id, new SourcePosition(line, column)));
    }

    [Fact]
    public void Check_BuiltInPack_HasNothingToTell()
    {
        var diagnostics = new DiagnosticBag();
        TemplatePack.BuiltIn.Check(diagnostics);
        diagnostics.ToSorted().Select(d => d.ToString()).ShouldBeEmpty();
    }

    private static TemplatePack Pack(string body) => new([new("viec.md", Part + body)]);

    private static ValueList<Diagnostic> Check(string part)
    {
        var diagnostics = new DiagnosticBag();
        new TemplatePack([new("viec.md", part)]).Check(diagnostics);
        return diagnostics.ToSorted();
    }
}
