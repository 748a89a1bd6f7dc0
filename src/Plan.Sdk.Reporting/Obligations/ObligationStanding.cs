using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;

namespace Plan.Sdk.Reporting.Obligations;

/// <summary>How an obligation stands on a day, and why. Immutable; compares by value.</summary>
public sealed record ObligationStanding
{
    /// <summary>The state.</summary>
    public required ObligationState State { get; init; }

    /// <summary>The last day in force: that of the obligation, or of the extension.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Working days: left until the last day while it is open and in time, past the last day when it is or came late, else 0.</summary>
    public int WorkingDays { get; init; }

    /// <summary>Whether it is, or came, after the last day in force.</summary>
    public bool IsLate { get; init; }

    /// <summary>The day it was first sent; <c>null</c> while it was not.</summary>
    public DateOnly? FirstSent { get; init; }

    /// <summary>The day it was last sent; <c>null</c> while it was not.</summary>
    public DateOnly? Sent { get; init; }

    /// <summary>The entry that moved the last day; <c>null</c> when none did.</summary>
    public TimelineEvent? Extension { get; init; }

    /// <summary>How many entries count so far: it goes up whenever something has happened.</summary>
    public int Entries { get; init; }

    /// <summary>The entry that gave it back or waived it, while that is how it stands; else <c>null</c>.</summary>
    public TimelineEvent? Decision { get; init; }

    /// <summary>Whether it still has to be sent.</summary>
    public bool IsOpen => State is ObligationState.NotDue or ObligationState.Extended or ObligationState.DueSoon or ObligationState.Late or ObligationState.Returned;
}
