using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>
/// A target above is not answered here by one that is at least as strict: for the same indicator, or linked by <c>implements:</c>. What was
/// due before the plan began is not asked for.
/// </summary>
internal sealed class UpperTargetRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } =
    [
        CascadeDiagnostics.TargetUnanswered, CascadeDiagnostics.TargetLooser, CascadeDiagnostics.TargetLater, CascadeDiagnostics.TargetNotComparable,
        CascadeDiagnostics.TargetYearsMissing, CascadeDiagnostics.TargetIsTotal, CascadeDiagnostics.TargetBeyondPlan,
    ];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var here = new CascadePlan(context.Context);
        foreach (var upper in UpperPlan.Of(context.Context)) new TargetProof(context, here, upper).Check();
    }
}
