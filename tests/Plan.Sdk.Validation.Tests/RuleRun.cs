using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation.Tests;

/// <summary>Runs one rule over a plan and says what it found, one line each: tier, ID, path.</summary>
internal static class RuleRun
{
    public static ValueList<Diagnostic> Diagnose(IPlanRule rule, ActionPlan plan, PlanWorkspace? workspace = null, bool issued = false)
    {
        var bag = new DiagnosticBag();
        var document = new PlanDocument<ActionPlan>(plan, SourceMap.Empty("plan.yaml"), [], "");
        rule.Check(new(new(plan, workspace ?? TestPlan.Workspace, TestPlan.Today), document, bag, issued));
        foreach (var diagnostic in (IEnumerable<Diagnostic>)bag.ToSorted()) rule.Descriptors.ShouldContain(diagnostic.Descriptor);
        return bag.ToSorted();
    }

    public static string[] Find(IPlanRule rule, ActionPlan plan, PlanWorkspace? workspace = null, bool issued = false) =>
        [.. Diagnose(rule, plan, workspace, issued).Select(d => $"{d.Severity} {d.Id} {d.Path}")];

    /// <summary>The Vietnamese message of the only finding.</summary>
    public static string Message(IPlanRule rule, ActionPlan plan, PlanWorkspace? workspace = null, bool issued = false) =>
        Diagnose(rule, plan, workspace, issued).ShouldHaveSingleItem().GetMessage(Language.Vietnamese);
}
