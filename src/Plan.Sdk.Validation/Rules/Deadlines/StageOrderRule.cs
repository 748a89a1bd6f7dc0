using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Validation.Rules.Deadlines;

/// <summary>
/// A stage partly overlaps the one before it, or comes before it in time. A stage inside another ("năm 2026" within "2026 - 2030")
/// is meant so.
/// </summary>
internal sealed class StageOrderRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.StageOrder];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (context.Plan.Objectives is not { } objectives) return;
        for (var i = 1; i < objectives.Stages.Count; i++)
        {
            if (objectives.Stages[i - 1] is not { Period: { } before } earlier || objectives.Stages[i] is not { Period: { } period } stage) continue;
            if (Fault(before, period) is not { } fault) continue;
            context.Report(RuleDiagnostics.StageOrder, PlanPaths.Stages.Item(i).Field("period"),
                stage.Id, OfficialPeriod.Word(period), fault, earlier.Id, OfficialPeriod.Word(before));
        }
    }

    private static LocalizedText? Fault(PlanPeriod before, PlanPeriod period)
    {
        if (before.To?.LastDay is not { } earlierEnd || period.To?.LastDay is not { } end) return null;
        if (before.From?.FirstDay is { } earlierStart && period.From?.FirstDay is { } start)
        {
            var isNested = (start <= earlierStart && end >= earlierEnd) || (start >= earlierStart && end <= earlierEnd);
            if (isNested) return null;
            if (start > earlierEnd) return null;
            return end < earlierStart ? new("diễn ra trước", "comes before") : new("chồng lên", "overlaps");
        }

        return end < earlierEnd && period.From is null && before.From is null ? new("kết thúc trước", "ends before") : null;
    }
}
