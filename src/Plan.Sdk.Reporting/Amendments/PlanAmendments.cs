using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Amendments;

/// <summary>Plans as they stand on a day, with what amendments have changed. Thread-safe.</summary>
public static class PlanAmendments
{
    /// <summary>
    /// The plan with the issued amendments that are effective on or before a day, by effective date, then number. Values that were changed
    /// have their place in the amendment's file.
    /// </summary>
    /// <param name="plan">The plan as its file has it.</param>
    /// <param name="amendments">Amendments, of this plan and of others.</param>
    /// <param name="day">The day.</param>
    /// <param name="diagnostics">Where findings about this plan's amendments go.</param>
    public static PlanDocument<ActionPlan> AsOf(PlanDocument<ActionPlan> plan, IEnumerable<PlanDocument<Amendment>> amendments, DateOnly day, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var own = Of(plan.Model.Id, amendments);
        foreach (var draft in own.Where(a => a.Model.IsDraft))
            diagnostics.Add(new(ReportingDiagnostics.AmendmentDraft, draft.SourceMap.FindKey(ModelPath.Root.Field("document")), draft.Model.Id) { Path = "document" });
        return Apply(plan, own.Where(a => !a.Model.IsDraft && a.Model.Effective <= day), diagnostics);
    }

    /// <summary>The plan just before an amendment and just after it; the amendment counts even while it is a draft.</summary>
    /// <param name="plan">The plan as its file has it.</param>
    /// <param name="amendments">All amendments of the workspace.</param>
    /// <param name="amendment">The amendment.</param>
    /// <param name="diagnostics">Where findings about the amendment go.</param>
    public static (PlanDocument<ActionPlan> Before, PlanDocument<ActionPlan> After) Around(PlanDocument<ActionPlan> plan, IEnumerable<PlanDocument<Amendment>> amendments, PlanDocument<Amendment> amendment, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(amendment);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var id = amendment.Model.Id;
        var earlier = Of(plan.Model.Id, [.. amendments.Where(a => !string.Equals(a.Model.Id, id, StringComparison.Ordinal)), amendment])
            .TakeWhile(a => !ReferenceEquals(a, amendment)).Where(a => !a.Model.IsDraft).ToList();
        var touched = new AmendedValues();
        var before = Apply(plan, earlier, touched, new());
        CheckDates(plan.Model, amendment, diagnostics);
        return (before, Apply(before, [amendment], touched, diagnostics));
    }

    private static List<PlanDocument<Amendment>> Of(string plan, IEnumerable<PlanDocument<Amendment>> amendments) =>
    [
        .. amendments.Where(a => string.Equals(a.Model.Plan, plan, StringComparison.Ordinal))
            .OrderBy(a => a.Model.Effective).ThenBy(a => a.Model.Document.Number ?? int.MaxValue).ThenBy(a => a.Model.Id, StringComparer.Ordinal),
    ];

    private static PlanDocument<ActionPlan> Apply(PlanDocument<ActionPlan> plan, IEnumerable<PlanDocument<Amendment>> amendments, DiagnosticBag diagnostics)
    {
        var list = amendments.ToList();
        foreach (var amendment in list) CheckDates(plan.Model, amendment, diagnostics);
        return Apply(plan, list, new(), diagnostics);
    }

    private static PlanDocument<ActionPlan> Apply(PlanDocument<ActionPlan> plan, List<PlanDocument<Amendment>> amendments, AmendedValues touched, DiagnosticBag diagnostics)
    {
        if (amendments.Count == 0) return plan;
        var model = new AmendedModel(plan);
        foreach (var amendment in amendments) new AmendmentApplier(model, amendment, touched, diagnostics).Apply();
        return plan with { Model = model.Plan, SourceMap = model.Map };
    }

    private static void CheckDates(ActionPlan plan, PlanDocument<Amendment> amendment, DiagnosticBag diagnostics)
    {
        var effective = amendment.Model.Effective;
        if (amendment.Model.Document.Date is { } issued && effective < issued) Report(ReportingDiagnostics.EffectiveBeforeIssue, issued);
        if (plan.Document.Date is { } date && effective < date) Report(ReportingDiagnostics.EffectiveBeforePlan, date);

        void Report(DiagnosticDescriptor descriptor, DateOnly day) =>
            diagnostics.Add(new(descriptor, amendment.SourceMap.Find(ModelPath.Root.Field("effective")), OfficialDate.Short(effective), OfficialDate.Short(day)) { Path = "effective" });
    }
}
