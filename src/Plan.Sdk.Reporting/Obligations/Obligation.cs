using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Obligations;

/// <summary>One report that one unit owes. Immutable; compares by value.</summary>
public sealed record Obligation
{
    /// <summary>The id of the plan.</summary>
    public required string Plan { get; init; }

    /// <summary>The rule of the plan that asks for it.</summary>
    public required ReportingRule Rule { get; init; }

    /// <summary>The id of the unit, as the rule writes it.</summary>
    public required string Unit { get; init; }

    /// <summary>What the report covers.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The last day on which it is in time.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Between which days its figures are taken.</summary>
    public required CutOff CutOff { get; init; }

    /// <summary>What tells it from all others, and its report from all others.</summary>
    public SubmissionKey Key => new(Plan, Rule.Id, Unit, Period.Name);

    /// <summary>How it stands on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="sent">The day its report was sent; <c>null</c> while it was not. What was sent after <paramref name="day"/> does not count yet.</param>
    /// <param name="working">The working days.</param>
    /// <param name="soon">How many working days ahead count as soon.</param>
    public ObligationState StateOn(DateOnly day, DateOnly? sent, WorkingDays working, int soon)
    {
        ArgumentNullException.ThrowIfNull(working);
        if (sent is { } on && on <= day) return on > LastDay ? ObligationState.SentLate : ObligationState.OnTime;
        return day > LastDay ? ObligationState.Late : working.Between(day, LastDay) <= soon ? ObligationState.DueSoon : ObligationState.NotDue;
    }

    /// <summary>How many working days it is late on a day; 0 while it is in time.</summary>
    public int WorkingDaysLate(DateOnly day, WorkingDays working)
    {
        ArgumentNullException.ThrowIfNull(working);
        return working.Between(LastDay, day);
    }
}
