using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk;

/// <summary>One report that a unit owes, as it stands on a day.</summary>
/// <param name="Obligation">What is owed.</param>
/// <param name="Unit">The unit's name.</param>
/// <param name="State">How it stands.</param>
/// <param name="WorkingDays">Working days: until the last day while there is time, after it when it is or was sent late, else 0.</param>
/// <param name="Submission">The report that was sent; <c>null</c> while there is none.</param>
public sealed record DueReport(Obligation Obligation, string Unit, ObligationState State, int WorkingDays, Submission? Submission)
{
    /// <summary>Whether it still has to be sent.</summary>
    public bool IsOpen => State is ObligationState.NotDue or ObligationState.DueSoon or ObligationState.Late;
}
