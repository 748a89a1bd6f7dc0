using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Signing;

namespace Plan.Sdk.Validation.Tests.Rules.Signing;

public sealed class MissingArchiveRuleTests
{
    private static readonly MissingArchiveRule Rule = new();

    [Fact]
    public void Check_RecipientsWithoutArchive_Triggers()
    {
        var plan = TestPlan.WithDocument(d => d with { Archive = null });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2402 document.archive"]);
        RuleRun.Message(Rule, plan).ShouldContain("archive: {keepers: [VT, chữ viết tắt đơn vị soạn thảo]}");
    }

    [Fact]
    public void Check_ArchiveWithoutClerks_Triggers() =>
        RuleRun.Find(Rule, TestPlan.WithDocument(d => d with { Archive = new() { Keepers = ["LĐTBXH"] } })).Length.ShouldBe(1);

    [Fact]
    public void Check_ClerksKeepIt_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithDocument(d => d with { Archive = new() { Keepers = ["VT"] } })).ShouldBeEmpty();

    [Fact]
    public void Check_LineTypedAmongRecipients_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithDocument(d => d with
        {
            Archive = null,
            Recipients = [.. d.Recipients, new Recipient { Text = "Lưu: VT, LĐTBXH" }],
        })).ShouldBeEmpty();

    [Fact]
    public void Check_NoRecipientsAtAll_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithDocument(d => d with { Recipients = [], Archive = null })).ShouldBeEmpty();
}
