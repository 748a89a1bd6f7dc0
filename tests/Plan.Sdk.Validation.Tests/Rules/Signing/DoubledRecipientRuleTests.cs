using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Signing;

namespace Plan.Sdk.Validation.Tests.Rules.Signing;

public sealed class DoubledRecipientRuleTests
{
    private static readonly DoubledRecipientRule Rule = new();

    [Fact]
    public void Check_SameUnitTwice_TriggersAtTheSecond()
    {
        var plan = Recipients(new() { Unit = "ldtbxh" }, new() { Text = "Thường trực Đảng ủy phường" }, new() { Unit = "ldtbxh", Purpose = "để thực hiện" });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2403 document.recipients[2]"]);
        RuleRun.Message(Rule, plan).ShouldBe("Nơi nhận “Bộ phận Lao động - Thương binh và Xã hội” đã có ở dòng 1 của nơi nhận; bỏ một dòng.");
    }

    [Fact]
    public void Check_UnitAndItsNameInWords_Triggers() =>
        RuleRun.Find(Rule, Recipients(new() { Unit = "tram-y-te" }, new() { Text = "trạm Y tế" })).Length.ShouldBe(1);

    [Fact]
    public void Check_DifferentRecipients_DoesNotTrigger() =>
        RuleRun.Find(Rule, Recipients(new() { Text = "Như trên" }, new() { Text = "Thường trực Đảng ủy phường" }, new() { Text = "Thường trực HĐND phường" })).ShouldBeEmpty();

    private static ActionPlan Recipients(params Recipient[] recipients) => TestPlan.WithDocument(d => d with { Recipients = [.. recipients] });
}
