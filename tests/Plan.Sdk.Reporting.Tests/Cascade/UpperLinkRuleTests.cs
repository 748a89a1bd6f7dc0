using Plan.Sdk.Reporting.Cascade;

namespace Plan.Sdk.Reporting.Tests.Cascade;

public sealed class UpperLinkRuleTests
{
    private static readonly UpperLinkRule Rule = new();

    [Theory]
    [InlineData(Chain.Ward)]
    [InlineData(Chain.SmallWard)]
    public void Check_ExampleChain_DoesNotTrigger(string plan)
    {
        using var chain = new Chain();
        chain.Run(Rule, plan).ShouldBeEmpty();
    }

    [Fact]
    public void Check_MisspeltTask_TriggersWithTheNearest()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, "#tap-huan}", "#tap-huna}");
        chain.Message(Rule).ShouldBe(
            "KH 15/KH-UBND (plans/15-kh-ubnd-2026-tinh.yaml) không có “tap-huna”; sửa liên kết “kh-15-2026-tinh#tap-huna”. Ý bạn là “kh-15-2026-tinh#tap-huan”?");
        chain.FindAfterFix(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_TaskLinkedAsTarget_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.SmallWard, "#diem-vui-choi-2030", "#tap-huan").Find(Rule, Chain.SmallWard).ShouldBe(["PLAN2622 objectives.targets[3].implements[0]"]);
    }

    [Theory]
    [InlineData("tap-huan", true)]
    [InlineData("kh-15-2026-tinh#", false)]
    [InlineData("kh-15-2026-tinh#tap#huan", false)]
    public void Check_NoLink_Triggers(string link, bool isMended)
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, "implements: kh-15-2026-tinh#tap-huan}", $"implements: \"{link}\"}}");
        chain.Find(Rule).ShouldBe(["PLAN2620 tasks[0].subtasks[1].implements[0]"]);
        if (isMended) chain.FindAfterFix(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_PlanThatIsNotImplemented_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, "implements: kh-15-2026-tinh#tap-huan}", "implements: thi-du-tre-em-2026-2030#tap-huan}").Find(Rule).ShouldBe(["PLAN2621 tasks[0].subtasks[1].implements[0]"]);
    }

    [Fact]
    public void Check_PaperKnownByItsCitationAlone_DoesNotTrigger()
    {
        using var chain = new Chain();
        File.Delete(Path.Combine(chain.Root, Chain.Province));
        chain.Add("papers/kh-15.yaml", "apiVersion: plan/v1\nkind: CitedDocument\nid: kh-15-2026-tinh\ntype: KH\nsubject: Thực hiện công tác trẻ em\n").Run(Rule).ShouldBeEmpty();
    }
}
