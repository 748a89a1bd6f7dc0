using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Reports;
using Plan.Sdk.Reporting.Submissions;
using Plan.Sdk.Reporting.Timelines;
using Plan.Sdk.Yaml;

namespace Plan.Sdk;

/// <summary>What the units of a plan owe, what they sent, and what happened to it, on a day.</summary>
internal sealed class ReportLedger
{
    private readonly Dictionary<SubmissionKey, PlanDocument<Submission>> documents;
    private readonly SubmissionRegister register;
    private readonly DateOnly day;

    public ReportLedger(PlanContext context, ReportingFiles files, DateOnly day, DiagnosticBag diagnostics)
    {
        this.day = day;
        Working = OfficeCalendar.Of(context.Workspace.Holidays);
        Obligations = ObligationList.Of(context, Working, Booked(files));
        register = SubmissionRegister.Of(files.Submissions, files.Timelines, context, Obligations, diagnostics);
        documents = register.Documents.Where(d => d.Model.Sent is not null).ToDictionary(d => SubmissionKey.Of(d.Model));
        var timeline = PlanTimeline.Of(files.Timelines, context.Plan, Obligations, key => register.Find(key)?.Sent, diagnostics);
        var soon = (context.Workspace.Settings.Reporting ?? new()).Soon;
        Owed = Obligations.Select(o => Stand(o, timeline.Of(o).On(o, day, Working, soon))).ToValueList();
    }

    /// <summary>The working days.</summary>
    public WorkingDays Working { get; }

    /// <summary>All that is owed, by last day.</summary>
    public ValueList<Obligation> Obligations { get; }

    /// <summary>The same with how it stands.</summary>
    public ValueList<OwedReport> Owed { get; }

    /// <summary>The report that was sent, given back or not; <c>null</c> while there is none.</summary>
    public Submission? OnHand(Obligation owed) => register.Find(owed);

    /// <summary>The reports of a rule that count on the day.</summary>
    public SubmissionRegister Counted(ReportingRule rule)
    {
        var counted = Owed.Where(o => o.Obligation.Rule == rule && o.Document is not null).Select(o => o.Obligation.Key).ToHashSet();
        return register.Only(counted.Contains);
    }

    /// <summary>The reports about which something is written down.</summary>
    public static HashSet<SubmissionKey> Booked(ReportingFiles files) =>
    [
        .. files.Submissions.Where(s => s.Model.Sent is not null).Select(s => SubmissionKey.Of(s.Model)),
        .. files.Timelines.SelectMany(t => t.Model.Events.Select(e => new SubmissionKey(t.Model.Plan, e.Rule, e.Unit, e.Period))),
    ];

    /// <summary>A report that was given back does not count until it is sent again, one that was sent later not yet.</summary>
    private OwedReport Stand(Obligation owed, ObligationStanding standing) =>
        new(owed, standing, standing.State != ObligationState.Returned && documents.TryGetValue(owed.Key, out var document) && document.Model.Sent <= day ? document : null);
}
