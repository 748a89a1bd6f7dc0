using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Timelines;

/// <summary>Follows one report through its entries, and passes over what cannot have happened then.</summary>
internal sealed class HistoryJudge(Obligation owed, DiagnosticBag diagnostics)
{
    private readonly List<TimelineEvent> history = [];
    private DateOnly lastDay = owed.LastDay;
    private DateOnly latest;

    private TimelineEvent? LastBut(TimelineAction action) => history.FindLast(e => e.Action != action);

    /// <summary>The entries that count, by day.</summary>
    /// <param name="entries">The entries, as they were written down.</param>
    /// <param name="sent">The day the report itself says it was sent.</param>
    public ObligationHistory Judge(IReadOnlyList<PlacedEvent> entries, DateOnly? sent)
    {
        var isWritten = entries.Any(e => e.Event.Action == TimelineAction.Received);
        foreach (var entry in entries)
        {
            if (!isWritten && sent is { } on && on <= entry.Event.On) Receive(on);
            if (Fault(entry) is { } fault) diagnostics.Add(fault);
            else Add(entry);
        }

        if (sent is { } day) Receive(day);
        return history.Count == 0 ? ObligationHistory.Empty : new(history.OrderBy(e => e.On).ToValueList());
    }

    private void Add(PlacedEvent entry)
    {
        var happened = entry.Event;
        if (happened.Action is TimelineAction.Extended or TimelineAction.Waived && string.IsNullOrWhiteSpace(happened.Decision))
            diagnostics.Add(entry.Tell("action", ReportingDiagnostics.NoDecision));
        if (happened is { Action: not TimelineAction.Extended, Until: not null })
            diagnostics.Add(entry.Tell("until", ReportingDiagnostics.UntilWithoutExtension));
        if (happened is { Action: TimelineAction.Extended, Until: { } until }) lastDay = until;
        latest = happened.On;
        history.Add(happened);
    }

    /// <summary>A report that came without an entry: for the first time, or after it had been given back.</summary>
    private void Receive(DateOnly day)
    {
        var last = LastBut(TimelineAction.Extended);
        if (last is not null && !IsReturnedBefore(day)) return;
        if (day > latest) latest = day;
        history.Add(new()
        {
            Rule = owed.Rule.Id,
            Unit = owed.Unit,
            Period = owed.Period.Name,
            Action = last is null ? TimelineAction.Received : TimelineAction.Resubmitted,
            On = day,
        });
    }

    private bool IsReturnedBefore(DateOnly day) => LastBut(TimelineAction.Extended) is { Action: TimelineAction.Returned } last && last.On < day;

    private Diagnostic? Fault(PlacedEvent entry)
    {
        var happened = entry.Event;
        if (history.Contains(happened)) return entry.Tell("action", ReportingDiagnostics.SameEntry);
        if (happened.On < latest) return entry.Tell("on", ReportingDiagnostics.DateGoesBack, OfficialDate.Short(happened.On), OfficialDate.Short(latest));
        var last = LastBut(TimelineAction.Extended);
        if (last?.Action == TimelineAction.Waived) return entry.Tell("action", ReportingDiagnostics.AfterWaiver, OfficialDate.Short(last.On));
        var isHere = last?.Action is TimelineAction.Received or TimelineAction.Resubmitted;
        return happened.Action switch
        {
            TimelineAction.Received when last is not null => entry.Tell("action", ReportingDiagnostics.ReceivedAgain, OfficialDate.Short(last.On)),
            TimelineAction.Returned when !isHere => entry.Tell("action", ReportingDiagnostics.NothingToReturn),
            TimelineAction.Resubmitted when last?.Action != TimelineAction.Returned => entry.Tell("action", ReportingDiagnostics.NotReturned),
            TimelineAction.Waived when isHere => entry.Tell("action", ReportingDiagnostics.NothingToWaive, OfficialDate.Short(last!.On)),
            TimelineAction.Extended when happened.Until is null => entry.Tell("action", ReportingDiagnostics.ExtensionWithoutDay),
            TimelineAction.Extended when happened.Until <= lastDay => entry.Tell("until", ReportingDiagnostics.ExtensionNotLater, OfficialDate.Short(happened.Until.Value), OfficialDate.Short(lastDay)),
            _ => null,
        };
    }
}
