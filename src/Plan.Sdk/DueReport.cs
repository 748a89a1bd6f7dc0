using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk;

/// <summary>One report that a unit owes, as it stands on a day. Immutable; compares by value.</summary>
/// <param name="Obligation">What is owed.</param>
/// <param name="Unit">The unit's name.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Submission">The report that was last sent; <c>null</c> while there is none, or when it is known by an entry of the timeline alone.</param>
public sealed record DueReport(Obligation Obligation, string Unit, ObligationStanding Standing, Submission? Submission)
{
    /// <summary>The last day of the unit's existence when that is past; else <c>null</c>.</summary>
    public DateOnly? UnitEnded { get; init; }

    /// <summary>While it is open and the unit has ended: the ids of the successors that answer for it; empty: nobody does.</summary>
    public ValueList<string> AnsweredBy { get; init; } = [];

    /// <summary>The working days on which to remind of it: three and one before the last day in force.</summary>
    public ValueList<DateOnly> RemindOn { get; init; } = [];

    /// <summary>The state.</summary>
    public ObligationState State => Standing.State;

    /// <summary>Working days, as <see cref="ObligationStanding.WorkingDays"/>.</summary>
    public int WorkingDays => Standing.WorkingDays;

    /// <summary>Whether it still has to be sent.</summary>
    public bool IsOpen => Standing.IsOpen;
}
