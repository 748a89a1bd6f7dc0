namespace Plan.Sdk.Reporting.Obligations;

/// <summary>How an obligation stands on a day.</summary>
public enum ObligationState
{
    /// <summary>Nothing was sent, and there is time.</summary>
    NotDue,

    /// <summary>Nothing was sent, and it is due within the next working days.</summary>
    DueSoon,

    /// <summary>Nothing was sent, and its last day has passed.</summary>
    Late,

    /// <summary>It was sent in time.</summary>
    OnTime,

    /// <summary>It was sent after its last day.</summary>
    SentLate,
}
