namespace Plan.Sdk.Reporting.Obligations;

/// <summary>How an obligation stands on a day.</summary>
public enum ObligationState
{
    /// <summary>There is time.</summary>
    NotDue,

    /// <summary>It is due within the next working days.</summary>
    DueSoon,

    /// <summary>Its last day has passed.</summary>
    Late,
}
