using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>A plan above has errors of its own, so that nothing can be proved against it.</summary>
internal sealed class BrokenUpperPlanRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [CascadeDiagnostics.BrokenUpperPlan];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        for (var i = 0; i < context.Plan.Implements.Count; i++)
        {
            if (context.Context.Workspace.Plans.Find(context.Plan.Implements[i]) is not { HasErrors: true } upper) continue;
            var errors = upper.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            var place = errors[0].Span?.ToString() ?? upper.File;
            context.Report(CascadeDiagnostics.BrokenUpperPlan, ModelPath.Root.Field("implements").Item(i), context.Plan.Implements[i], errors.Count,
                new LocalizedText($"{place}: {errors[0].GetMessage(Language.Vietnamese)}", $"{place}: {errors[0].GetMessage(Language.English)}"));
        }
    }
}
