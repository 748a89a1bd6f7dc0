using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation.Tests;

public sealed class PlanValidatorTests
{
    [Fact]
    public void Validate_CarefulPlan_StaysSilent() => Validate(TestPlan.Careful, issued: true).ShouldBeEmpty();

    [Fact]
    public void Validate_TwoRuns_ReportTheSame()
    {
        var plan = TestPlan.WithDocument(d => d with { Recipients = [], Subject = "Giảm nghèo trên địa bàn tỉnh" });

        Validate(plan).ShouldBe(Validate(plan));
        Validate(plan).Count(d => d.Severity == DiagnosticSeverity.Warning).ShouldBe(2);
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Info)]
    [InlineData(DiagnosticSeverity.Error)]
    public void Validate_WorkspaceChangesTier_TierIsChanged(DiagnosticSeverity tier) =>
        Validate(NoRecipients, rules: [new() { Id = "PLAN2401", Severity = tier, Reason = "thí điểm" }])
            .ShouldHaveSingleItem().Severity.ShouldBe(tier);

    [Fact]
    public void Validate_WorkspaceSwitchesRuleOff_StaysSilent() =>
        Validate(NoRecipients, rules: [new() { Id = "PLAN2401", Severity = null, Reason = "văn bản nội bộ" }]).ShouldBeEmpty();

    [Fact]
    public void Validate_WorkspaceSetsUnknownRule_SaysSoWithNearest()
    {
        var found = Validate(TestPlan.Careful, rules: [new() { Id = "PLAN2O01", Severity = null, Reason = "gõ nhầm" }]).ShouldHaveSingleItem();

        found.Id.ShouldBe("PLAN2901");
        found.Severity.ShouldBe(DiagnosticSeverity.Info);
        found.GetMessage(Language.Vietnamese).ShouldContain("ý bạn là PLAN2001?");
    }

    [Fact]
    public void Validate_WorkspaceSetsRuleTwice_FirstCountsAndIsNamed()
    {
        var found = Validate(NoRecipients, rules:
        [
            new() { Id = "PLAN2401", Severity = DiagnosticSeverity.Info, Reason = "a" },
            new() { Id = "PLAN2401", Severity = DiagnosticSeverity.Error, Reason = "b" },
        ]);

        found.Select(d => $"{d.Severity} {d.Id}").ShouldBe(["Info PLAN2903", "Info PLAN2401"]);
    }

    [Fact]
    public void Validate_LineSwitchesRuleOff_OnlyThatLineIsSilent()
    {
        Validate(NoRecipients, suppressions: [new(7, "PLAN2401", "bản sao")]).ShouldBeEmpty();
        Validate(NoRecipients, suppressions: [new(8, "PLAN2401", "bản sao")]).Select(d => d.Id).ShouldBe(["PLAN2401", "PLAN2902"]);
        Validate(NoRecipients, suppressions: [new(7, "PLAN2402", "bản sao")]).Select(d => d.Id).ShouldBe(["PLAN2401", "PLAN2902"]);
    }

    [Theory]
    [InlineData("info", "Info")]
    [InlineData("error", "Error")]
    public void Validate_LineChangesTier_OnlyThatLineIsChanged(string word, string tier)
    {
        const string Late = "{content: kết quả, to: ubnd-phuong-huong-an, from: ldtbxh, before: 2019-01-20}";
        var late = $"reporting:\n  - {Late.Replace("{", "{id: a, ", StringComparison.Ordinal)}   # plan: {word} PLAN2001 đã báo cáo\n  - {Late.Replace("{", "{id: b, ", StringComparison.Ordinal)}\n";
        PlanText.Find(late).Where(f => f.Contains("PLAN2001", StringComparison.Ordinal)).Select(f => string.Join(' ', f.Split(' ')[1..]))
            .ShouldBe([$"{tier} PLAN2001 reporting[0].before[0]", "Warning PLAN2001 reporting[1].before[0]"]);
    }

    [Fact]
    public void Validate_SuppressionOfUnknownRule_SaysSoAtItsLine()
    {
        var found = Validate(TestPlan.Careful, suppressions: [new(3, "XYZ1", "?")]).ShouldHaveSingleItem();

        found.Id.ShouldBe("PLAN2901");
        found.Span!.Start.Line.ShouldBe(3);
    }

    private static ActionPlan NoRecipients => TestPlan.WithDocument(d => d with { Recipients = [] });

    private static ValueList<Diagnostic> Validate(
        ActionPlan plan, bool issued = false, ValueList<RuleSetting>? rules = null, ValueList<Suppression>? suppressions = null)
    {
        var map = new SourceMapBuilder("plan.yaml");
        var root = map.AddRoot(new(1, 1), new(99, 1));
        map.AddField(root, "document", new(7, 1), new(7, 11), new(7, 15));
        var workspace = new PlanWorkspace(new() { Rules = rules ?? [] }, TestPlan.Workspace.Organizations, []);
        var bag = new DiagnosticBag();
        new PlanValidator(PlanRules.BuiltIn).Validate(
            new(plan, workspace, TestPlan.Today), new(plan, map.Build(), suppressions ?? [], ""), issued, bag);
        return bag.ToSorted();
    }
}
