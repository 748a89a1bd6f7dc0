using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Rules.Deadlines;

/// <summary>
/// Where figures are taken between the days of Nghị định 09/2019/NĐ-CP, the deadline for sending leaves at least one working day after them
/// (Điều 8 khoản 5). Told once for each rule, at its first deadline that does not.
/// </summary>
internal sealed class CutOffDistanceRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [ReportingDiagnostics.NoDayAfterCutOff];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var plan = context.Context;
        var usual = plan.Workspace.Settings.Reporting ?? new();
        if (!plan.Plan.Reporting.Any(r => (r.CutOff ?? usual.CutOff) == CutOff.Decree09)) return;
        var working = OfficeCalendar.Of(plan.Workspace.Holidays);
        for (var i = 0; i < plan.Plan.Reporting.Count; i++)
        {
            var rule = plan.Plan.Reporting[i];
            if ((rule.CutOff ?? usual.CutOff) != CutOff.Decree09) continue;
            var near = ObligationList.DeadlinesOf(rule, plan, working).FirstOrDefault(d => d.Period.HasDecreeDays && working.Between(d.Period.DataDays(CutOff.Decree09).To, d.LastDay) == 0);
            if (near is null) continue;
            var cutOff = near.Period.DataDays(CutOff.Decree09).To;
            context.Report(ReportingDiagnostics.NoDayAfterCutOff, ModelPath.Root.Field("reporting").Item(i).Field(rule.Before.Count > 0 ? "before" : "by"),
                near.Period.Name, OfficialDate.Short(cutOff), OfficialDate.Short(near.LastDay), OfficialDate.Short(working.Add(cutOff, 1)));
        }
    }
}
