using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Texts;

namespace Plan.Sdk.Validation.Tests.Rules.Texts;

public sealed class CapitalLettersRuleTests
{
    private static readonly CapitalLettersRule Rule = new();

    [Theory]
    [InlineData("Ủy ban Nhân dân phường tổ chức thực hiện", "Ủy ban Nhân dân", "Ủy ban nhân dân")]
    [InlineData("báo cáo Hội đồng Nhân dân", "Hội đồng Nhân dân", "Hội đồng nhân dân")]
    [InlineData("trẻ em trên địa bàn Phường Hương An được chăm sóc", "Phường Hương An", "phường Hương An")]
    [InlineData("theo quy định tại Khoản 2 Điều 103", "Khoản 2", "khoản 2")]
    [InlineData("theo điểm a, Khoản 3 Điều 5", "Khoản 3", "khoản 3")]
    public void Check_CertainlyWrongCapital_TriggersAsInfo(string text, string wrong, string right)
    {
        RuleRun.Find(Rule, General(text)).ShouldBe(["Info PLAN2702 objectives.general"]);
        RuleRun.Message(Rule, General(text)).ShouldBe($"“{wrong}” viết hoa không đúng; ghi “{right}”.");
    }

    [Fact]
    public void Check_Subject_IsLookedAtToo() =>
        RuleRun.Find(Rule, TestPlan.WithSubject("Chăm sóc trẻ em trên địa bàn Phường Hương An")).ShouldBe(["Info PLAN2702 document.subject"]);

    [Theory]
    [InlineData("Phường Hương An bảo đảm cho trẻ em phát triển")]
    [InlineData("Giao thông thuận lợi. Phường Hương An bảo đảm")]
    [InlineData("Ủy ban nhân dân phường Hương An")]
    [InlineData("Nhân dân trong phường")]
    [InlineData("Khoản 1. Quy định chung")]
    [InlineData("điểm a khoản 2 Điều 103")]
    [InlineData("chuyển vào tài khoản Khoản thu khác")]
    [InlineData("phong trào “Xây dựng Phường Hương An văn minh”")]
    [InlineData("phong trào tại Khoản ")]
    public void Check_RightOrUncertainCapital_DoesNotTrigger(string text) => RuleRun.Find(Rule, General(text)).ShouldBeEmpty();

    [Fact]
    public void Check_PlaceNamedAfterAPersonOrNumber_DoesNotTrigger()
    {
        var person = TestPlan.WorkspaceOf(TestPlan.Ward with { Place = "Lê Lợi", PlaceNaming = PlaceNaming.Person });
        var number = TestPlan.WorkspaceOf(TestPlan.Ward with { Place = "2" });

        RuleRun.Find(Rule, General("trẻ em trên địa bàn Phường Lê Lợi"), person).ShouldBeEmpty();
        RuleRun.Find(Rule, General("trẻ em trên địa bàn Phường 2"), number).ShouldBeEmpty();
    }

    private static ActionPlan General(string text) => TestPlan.Careful with { Objectives = new() { General = ClauseText.Of(text) } };
}
