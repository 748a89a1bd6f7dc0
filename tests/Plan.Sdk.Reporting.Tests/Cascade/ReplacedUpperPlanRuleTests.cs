using Plan.Sdk.Diagnostics;
using Plan.Sdk.Reporting.Cascade;

namespace Plan.Sdk.Reporting.Tests.Cascade;

public sealed class ReplacedUpperPlanRuleTests
{
    private static readonly ReplacedUpperPlanRule Rule = new();

    [Fact]
    public void Check_NothingReplaced_DoesNotTrigger()
    {
        using var chain = new Chain();
        chain.Run(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_ReplacedByAPaperBeforeIssue_Triggers()
    {
        using var chain = new Chain();
        chain.Add("papers/kh-40.yaml", Paper("2026-02-20"));
        chain.Find(Rule).ShouldBe(["PLAN2612 implements[0]"]);
        chain.Message(Rule).ShouldBe("“kh-15-2026-tinh” đã được thay bằng Kế hoạch 40/KH-UBND ngày 20/02/2026; ghi implements: kh-40.");
    }

    [Fact]
    public void Check_ReplacedSince_TriggersForInformation()
    {
        using var chain = new Chain();
        chain.Add("papers/kh-40.yaml", Paper("2026-09-20"));
        var found = chain.Run(Rule).ShouldHaveSingleItem();
        (found.Id, found.Severity).ShouldBe(("PLAN2613", DiagnosticSeverity.Info));
    }

    [Fact]
    public void Check_ReplacedByAPlan_Triggers()
    {
        using var chain = new Chain();
        var newer = File.ReadAllText(Path.Combine(chain.Root, Chain.Province))
            .Replace("id: kh-15-2026-tinh\n", "id: kh-22-2026-tinh\nreplaces: kh-15-2026-tinh\n", StringComparison.Ordinal)
            .Replace("number: 15", "number: 22", StringComparison.Ordinal)
            .Replace("date: 2026-01-12", "date: 2026-03-01", StringComparison.Ordinal);
        chain.Add("plans/22.yaml", newer).Message(Rule).ShouldContain("thay bằng Kế hoạch 22/KH-UBND ngày 01/3/2026");
        chain.Run(Rule, Chain.SmallWard).ShouldHaveSingleItem().Id.ShouldBe("PLAN2613");
    }

    private static string Paper(string date) =>
        $"apiVersion: plan/v1\nkind: CitedDocument\nid: kh-40\ntype: KH\nnumber: 40/KH-UBND\ndate: {date}\nsubject: Công tác trẻ em\nreplaces: kh-15-2026-tinh\n";
}
