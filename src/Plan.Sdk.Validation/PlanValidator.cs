using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Validation.Settings;

namespace Plan.Sdk.Validation;

/// <summary>
/// Judges a plan by rules, in the order given, and then by what the workspace and the plan's own lines say about them: a
/// changed tier, or a rule switched off with a reason. Thread-safe when its rules are.
/// </summary>
/// <param name="rules">The rules; <see cref="PlanRules.BuiltIn"/> and those of plugins.</param>
public sealed class PlanValidator(ValueList<IPlanRule> rules)
{
    /// <summary>Reports what the rules find in a plan. Two runs over the same input report the same in the same order.</summary>
    /// <param name="context">The plan and what it is read against.</param>
    /// <param name="document">The plan's file: places of values, and the lines that switch rules off.</param>
    /// <param name="issued">Whether the plan has to be ready for issue: number and date required.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public void Validate(PlanContext context, PlanDocument<ActionPlan> document, bool issued, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var ruleContext = new PlanRuleContext(context, document, found, issued);
        foreach (var rule in rules) rule.Check(ruleContext);
        new RuleAdjustments(rules, context.Workspace.Settings, document).Apply(found, diagnostics);
    }
}
