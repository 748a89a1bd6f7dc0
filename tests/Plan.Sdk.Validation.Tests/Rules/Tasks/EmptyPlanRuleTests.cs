using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Tasks;

namespace Plan.Sdk.Validation.Tests.Rules.Tasks;

public sealed class EmptyPlanRuleTests
{
    private static readonly EmptyPlanRule Rule = new();

    [Fact]
    public void Check_NeitherObjectivesNorTasks_Triggers()
    {
        RuleRun.Find(Rule, TestPlan.Careful with { Objectives = null, Tasks = [] }).ShouldBe(["Warning PLAN2306 id"]);
        RuleRun.Find(Rule, TestPlan.Careful with { Objectives = new ObjectiveSet(), Tasks = [] }).ShouldBe(["Warning PLAN2306 id"]);
    }

    [Fact]
    public void Check_OneOfThem_DoesNotTrigger()
    {
        RuleRun.Find(Rule, TestPlan.Careful with { Objectives = null }).ShouldBeEmpty();
        RuleRun.Find(Rule, TestPlan.Careful with { Tasks = [] }).ShouldBeEmpty();
    }
}
