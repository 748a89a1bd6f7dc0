using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Reports;
using Plan.Sdk.Reporting.Submissions;
using Plan.Sdk.Yaml;

namespace Plan.Sdk;

/// <summary>Holds what the units owe against what they have sent and what happened to it.</summary>
internal static class DueReports
{
    private static readonly int[] Reminders = [3, 1];

    public static ValueList<DueReport> Of(PlanContext context, ReportingFiles files, DateOnly day, DiagnosticBag diagnostics)
    {
        var ledger = new ReportLedger(context, files, day, diagnostics);
        var succession = new UnitSuccession(context);
        return ledger.Owed.Select(Stand).ToValueList();

        DueReport Stand(OwedReport report)
        {
            var (owed, standing, _) = report;
            var unit = context.FindOrganization(owed.Unit);
            return new(owed, unit?.Name ?? owed.Unit, standing, standing.FirstSent is null ? null : ledger.OnHand(owed))
            {
                UnitEnded = unit?.ValidTo < day ? unit?.ValidTo : null,
                AnsweredBy = standing.IsOpen ? succession.SuccessorsOn(owed.Unit, day) : [],
                RemindOn = standing.IsOpen ? Reminders.Select(d => ledger.Working.Add(standing.LastDay, -d)).ToValueList() : [],
            };
        }
    }

    public static IReadOnlyList<(string Unit, string Rule, string Yaml)> Forms(PlanContext context, ReportingFiles files, string unit, string period)
    {
        var obligations = ObligationList.Of(context, OfficeCalendar.Of(context.Workspace.Holidays));
        var register = SubmissionRegister.Of(files.Submissions, files.Timelines, context, obligations, new());
        var members = context.FindOrganization(unit)?.Members ?? [];
        return
        [
            .. obligations.Where(o => (string.Equals(o.Unit, unit, StringComparison.Ordinal) || members.Contains(o.Unit)) && string.Equals(o.Period.Name, period, StringComparison.Ordinal))
                .Select(o => (o.Unit, o.Rule.Id, SubmissionForm.Print(context, o, o.Period.Previous() is { } before ? register.Find(o.Key with { Period = before.Name }) : null))),
        ];
    }

    /// <summary>Tells the timelines whose plan the workspace does not have.</summary>
    public static void TellOfNoPlan(ReportingFiles files, IEnumerable<string> plans, DiagnosticBag diagnostics)
    {
        var known = plans.ToHashSet(StringComparer.Ordinal);
        foreach (var timeline in files.Timelines.Where(t => !known.Contains(t.Model.Plan)))
        {
            var path = ModelPath.Root.Field("plan");
            diagnostics.Add(new(ReportingDiagnostics.TimelineOfNoPlan, timeline.SourceMap.Find(path), timeline.Model.Plan, string.Join(", ", known.Order(StringComparer.Ordinal))) { Path = path.ToString() });
        }
    }
}
