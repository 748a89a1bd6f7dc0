using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Timelines;

/// <summary>What happened to one report: entries that follow from each other, by day. Immutable; compares by value.</summary>
/// <param name="Events">The entries.</param>
public sealed record ObligationHistory(ValueList<TimelineEvent> Events)
{
    /// <summary>Nothing has happened.</summary>
    public static ObligationHistory Empty { get; } = new([]);

    /// <summary>How the obligation stands on a day. What happened after the day does not count yet.</summary>
    /// <param name="owed">The obligation.</param>
    /// <param name="day">The day.</param>
    /// <param name="working">The working days.</param>
    /// <param name="soon">How many working days ahead count as soon.</param>
    public ObligationStanding On(Obligation owed, DateOnly day, WorkingDays working, int soon)
    {
        ArgumentNullException.ThrowIfNull(owed);
        ArgumentNullException.ThrowIfNull(working);
        var past = Events.Where(e => e.On <= day).ToList();
        var extension = past.FindLast(e => e.Action == TimelineAction.Extended);
        var lastDay = extension?.Until ?? owed.LastDay;
        var last = past.FindLast(e => e.Action != TimelineAction.Extended);
        var receipts = past.Where(e => e.Action is TimelineAction.Received or TimelineAction.Resubmitted).Select(e => e.On).ToList();
        var standing = new ObligationStanding
        {
            State = ObligationState.NotDue,
            LastDay = lastDay,
            FirstSent = receipts.Count > 0 ? receipts[0] : null,
            Sent = receipts.Count > 0 ? receipts[^1] : null,
            Extension = extension,
            Entries = past.Count,
        };
        return last?.Action switch
        {
            null => Open(standing, extension is null ? ObligationState.NotDue : ObligationState.Extended),
            TimelineAction.Returned => Open(standing, ObligationState.Returned) with { State = ObligationState.Returned, Decision = last },
            TimelineAction.Waived => standing with { State = ObligationState.Waived, Decision = last },
            _ => Sent(standing, last, past),
        };

        ObligationStanding Open(ObligationStanding on, ObligationState early) => day > lastDay
            ? on with { State = ObligationState.Late, IsLate = true, WorkingDays = working.Between(lastDay, day) }
            : working.Between(day, lastDay) is var left && left <= soon
                ? on with { State = ObligationState.DueSoon, WorkingDays = left }
                : on with { State = early, WorkingDays = left };

        ObligationStanding Sent(ObligationStanding on, TimelineEvent sent, List<TimelineEvent> past)
        {
            var counted = CountedDay(sent, past);
            var isLate = counted > lastDay;
            return on with
            {
                State = sent.Action == TimelineAction.Resubmitted ? ObligationState.Resubmitted : isLate ? ObligationState.SentLate : ObligationState.OnTime,
                IsLate = isLate,
                WorkingDays = isLate ? working.Between(lastDay, counted) : 0,
            };
        }
    }

    /// <summary>The day that is held against the last day: of a report sent again the day it first came, unless the last day was moved after it
    /// had been given back: then it was to come again by that day.</summary>
    private static DateOnly CountedDay(TimelineEvent sent, List<TimelineEvent> past)
    {
        var returned = past.FindIndex(e => e.Action == TimelineAction.Returned);
        return returned >= 0 && past.FindIndex(returned, e => e.Action == TimelineAction.Extended) < 0
            ? past.Find(e => e.Action == TimelineAction.Received)!.On
            : sent.On;
    }
}
