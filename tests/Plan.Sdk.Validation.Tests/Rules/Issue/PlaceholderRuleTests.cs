using Plan.Sdk.Validation.Rules.Issue;

namespace Plan.Sdk.Validation.Tests.Rules.Issue;

public sealed class PlaceholderRuleTests
{
    private static readonly PlaceholderRule Rule = new();

    [Theory]
    [InlineData("Ủy ban nhân dân phường (tên phường)", "Hương An", "phường Hương An")]
    [InlineData("Ủy ban nhân dân phường Hương An", "(Tên phường)", "phường Hương An")]
    [InlineData("Ủy ban nhân dân phường Hương An", "Hương An", "phường (tên phường)")]
    public void Check_StarterWordsInAnIssuedPaper_Triggers(string name, string place, string header)
    {
        var workspace = TestPlan.WorkspaceOf(TestPlan.Ward with { Name = name, Place = place, HeaderLines = ["Ủy ban nhân dân", header] });
        RuleRun.Find(Rule, TestPlan.Careful, workspace).ShouldBe(["Warning PLAN2804 document.issuer"]);
        RuleRun.Message(Rule, TestPlan.Careful, workspace).ShouldContain("ên phường)");
    }

    [Fact]
    public void Check_Draft_DoesNotTrigger()
    {
        var workspace = TestPlan.WorkspaceOf(TestPlan.Ward with { Place = "(Tên phường)" });
        RuleRun.Find(Rule, TestPlan.WithDocument(d => d with { Number = null }), workspace).ShouldBeEmpty();
    }

    [Fact]
    public void Check_RealNames_DoesNotTrigger() => RuleRun.Find(Rule, TestPlan.Careful).ShouldBeEmpty();

    [Fact]
    public void Check_BracketsInAName_DoesNotTrigger()
    {
        var workspace = TestPlan.WorkspaceOf(TestPlan.Ward with { Name = "Ủy ban nhân dân phường Hương An (cũ)" });
        RuleRun.Find(Rule, TestPlan.Careful, workspace).ShouldBeEmpty();
    }
}
