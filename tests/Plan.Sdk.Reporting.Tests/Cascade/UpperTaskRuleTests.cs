using Plan.Sdk.Reporting.Cascade;

namespace Plan.Sdk.Reporting.Tests.Cascade;

public sealed class UpperTaskRuleTests
{
    private static readonly UpperTaskRule Rule = new();

    [Theory]
    [InlineData(Chain.Ward)]
    [InlineData(Chain.SmallWard)]
    [InlineData(Chain.Province)]
    public void Check_ExampleChain_DoesNotTrigger(string plan)
    {
        using var chain = new Chain();
        chain.Run(Rule, plan).ShouldBeEmpty();
    }

    [Fact]
    public void Check_TaskGivenToAGroup_NobodyAnswers_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, ", implements: kh-15-2026-tinh#tap-huan}", "}");
        chain.Find(Rule).ShouldBe(["PLAN2640 implements[0]"]);
        chain.Message(Rule).ShouldBe(
            "Nhiệm vụ “tap-huan” của KH 15/KH-UBND (plans/15-kh-ubnd-2026-tinh.yaml:46:5) giao cho cơ quan này nhưng không có nhiệm vụ nào ở đây đáp ứng; " +
            "thêm nhiệm vụ, hoặc ghi implements: kh-15-2026-tinh#tap-huan ở nhiệm vụ đáp ứng.");
    }

    [Fact]
    public void Check_WardOutsideTheGroup_DoesNotTrigger()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, ", implements: kh-15-2026-tinh#tap-huan}", "}").Change(Chain.ProvinceOffice, "members: [ubnd-phuong-minh-hoa, ", "members: [").Run(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_SuccessorOfTheWardThatWasNamed_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, ", implements: kh-15-2026-tinh#tap-huan}", "}").Change(Chain.ProvinceOffice, "members: [ubnd-phuong-minh-hoa, ", "members: [");
        chain.Change(Chain.Ward, "date: 2026-03-05", "date: 2026-07-15").Find(Rule).ShouldContain("PLAN2640 implements[0]");
    }

    [Fact]
    public void Check_DueBeforeThePlan_IsNotAskedFor()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, ", implements: kh-15-2026-tinh#tap-huan}", "}").Change(Chain.Province, "by: 2026-12-31", "by: 2026-02-28").Run(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_NobodyLeadsTheAnswer_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.SmallWard, "lead: van-hoa-xa-hoi, by: 2026-Q2", "by: 2026-Q2").Find(Rule, Chain.SmallWard).ShouldBe(["PLAN2641 tasks[1].id"]);
    }

    [Fact]
    public void Check_LeadGivenBackUpward_TriggersAsNoOwner()
    {
        using var chain = new Chain();
        chain.Change(Chain.SmallWard, "lead: van-hoa-xa-hoi, by: 2026-Q2", "lead: ubnd-tinh-vi-du, by: 2026-Q2").Find(Rule, Chain.SmallWard).ShouldBe(["PLAN2641 tasks[1].id"]);
    }

    [Fact]
    public void Check_LeadOfTheWhole_IsTheOwnerOfItsPart()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, "title: Truyền thông, nâng cao nhận thức\n", "title: Truyền thông, nâng cao nhận thức\n    lead: van-hoa-xa-hoi\n")
            .Change(Chain.Ward, "lead: van-hoa-xa-hoi, partners: [tram-y-te, truong-hoc]", "partners: [tram-y-te, truong-hoc]").Run(Rule).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("by: 2027-Q1", "by: 2026-12-31", "ở đây quý I/2027")]
    [InlineData("before: 2027-01-02", "before: 2027-01-01", "ở đây trước ngày 02/01/2027")]
    public void Check_LaterDeadline_TriggersAndIsMended(string deadline, string change, string words)
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, "by: 2026-Q4", deadline);
        chain.Message(Rule).ShouldContain(words);
        chain.Message(Rule).ShouldEndWith($"Ghi {change}, hoặc sớm hơn.");
        chain.FindAfterFix(Rule).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("before: 2027-01-01")]
    [InlineData("by: 2026-12-31")]
    [InlineData("by: 2026-12")]
    public void Check_SameDay_DoesNotTrigger(string deadline)
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, "by: 2026-Q4", deadline).Run(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_EveryYearAboveAndLaterHere_TriggersAndIsMended()
    {
        using var chain = new Chain();
        chain.Change(Chain.SmallWard, "by: 06-25", "by: 07-01");
        chain.Find(Rule, Chain.SmallWard).ShouldBe(["PLAN2642 tasks[0].by"]);
        chain.FindAfterFix(Rule, Chain.SmallWard).ShouldBeEmpty();
        File.ReadAllText(Path.Combine(chain.Root, Chain.SmallWard)).ShouldContain("by: 06-30, implements: kh-15-2026-tinh#thang-hanh-dong");
    }

    [Fact]
    public void Check_OnceHereAndEveryYearAbove_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.SmallWard, "by: 06-25", "by: 2026-06-25").Message(Rule, Chain.SmallWard).ShouldContain("ở đây chỉ một lần, chậm nhất ngày 25/6/2026. Ghi by: 06-30");
    }

    [Fact]
    public void Check_NoDeadlineHere_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.SmallWard, "by: 2026-Q2", "when: thường xuyên").Message(Rule, Chain.SmallWard).ShouldContain("ở đây không có thời hạn. Ghi by: 2026-12-31");
    }

    [Fact]
    public void Check_PartAbove_IsAnsweredByWhoAnswersTheWhole()
    {
        using var chain = new Chain();
        chain.Change(Chain.Province, "{id: tap-huan, text: Tập huấn kỹ năng cho người làm công tác trẻ em ở cơ sở., lead: cac-phuong, by: 2026-12-31, outputs: [Báo cáo kết quả tập huấn]}",
            "{id: tap-huan, title: Tập huấn, lead: cac-phuong, by: 2026-12-31, subtasks: [{id: mo-lop, text: Mở lớp.}, {id: bao-cao, text: Báo cáo., by: 2027-01-31}]}").Run(Rule).ShouldBeEmpty();
        chain.Change(Chain.Ward, "implements: kh-15-2026-tinh#tap-huan", "implements: kh-15-2026-tinh#mo-lop");
        chain.Message(Rule).ShouldContain("Nhiệm vụ “bao-cao”");
    }
}
