using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>A plan or paper above has been replaced: before this plan was issued, or since.</summary>
internal sealed class ReplacedUpperPlanRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [CascadeDiagnostics.ReplacedUpperPlan, CascadeDiagnostics.SinceReplacedUpperPlan];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        for (var i = 0; i < context.Plan.Implements.Count; i++)
        {
            var id = context.Plan.Implements[i];
            if (context.Context.Workspace.Plans.ReplacementsOf(id).FirstOrDefault() is not { } newer) continue;
            var isOld = newer.Date is not { } date || date <= context.Context.ReferenceDate;
            context.Report(isOld ? CascadeDiagnostics.ReplacedUpperPlan : CascadeDiagnostics.SinceReplacedUpperPlan,
                ModelPath.Root.Field("implements").Item(i), id, Name(newer), newer.Id);
        }
    }

    private static string Name(CitedDocument paper) =>
        $"{OfficialCitation.TypeName(paper.Type)} {paper.Number ?? paper.Subject}{(paper.Date is { } date ? $" ngày {OfficialDate.Short(date)}" : "")}";
}
