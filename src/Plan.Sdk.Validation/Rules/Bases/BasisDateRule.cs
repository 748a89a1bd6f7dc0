using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Validation.Rules.Bases;

/// <summary>A basis is later than the plan that rests on it (a draft: later than today).</summary>
internal sealed class BasisDateRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.BasisAfterPlan];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        for (var i = 0; i < context.Plan.Bases.Count; i++)
        {
            if (context.Plan.Bases[i].Date is { } date && date > context.Context.ReferenceDate)
            {
                context.Report(RuleDiagnostics.BasisAfterPlan, PlanPaths.Bases.Item(i).Field("date"),
                    OfficialDate.Short(date), OfficialDate.Short(context.Context.ReferenceDate));
            }
        }
    }
}
