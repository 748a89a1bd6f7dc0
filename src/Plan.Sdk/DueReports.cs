using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk;

/// <summary>Holds what the units owe against what they have sent.</summary>
internal static class DueReports
{
    public static ValueList<DueReport> Of(PlanContext context, IEnumerable<PlanDocument<Submission>> submissions, DateOnly day, DiagnosticBag diagnostics)
    {
        var working = OfficeCalendar.Of(context.Workspace.Holidays);
        var obligations = ObligationList.Of(context, working);
        var register = SubmissionRegister.Of(submissions, context.Plan, obligations, diagnostics);
        return obligations.Select(o => Stand(o, context, register.Find(o), day, working)).ToValueList();
    }

    public static IReadOnlyList<(string Rule, string Yaml)> Forms(PlanContext context, string unit, string period) =>
    [
        .. ObligationList.Of(context, OfficeCalendar.Of(context.Workspace.Holidays))
            .Where(o => string.Equals(o.Unit, unit, StringComparison.Ordinal) && string.Equals(o.Period.Name, period, StringComparison.Ordinal))
            .Select(o => (o.Rule.Id, SubmissionForm.Print(context, o))),
    ];

    private static DueReport Stand(Obligation owed, PlanContext context, Submission? submission, DateOnly day, WorkingDays working)
    {
        var state = owed.StateOn(day, submission?.Sent, working, (context.Workspace.Settings.Reporting ?? new()).Soon);
        var days = state switch
        {
            ObligationState.Late => owed.WorkingDaysLate(day, working),
            ObligationState.SentLate => owed.WorkingDaysLate(submission!.Sent!.Value, working),
            ObligationState.OnTime => 0,
            _ => working.Between(day, owed.LastDay),
        };
        return new(owed, context.FindOrganization(owed.Unit)?.Name ?? owed.Unit, state, days, state is ObligationState.OnTime or ObligationState.SentLate ? submission : null);
    }
}
