namespace Plan.Sdk.Model.Reports;

/// <summary>How an obligation stands on a day. Each has exactly one state on every day.</summary>
public enum ObligationState
{
    /// <summary>Nothing was sent, and there is time.</summary>
    NotDue,

    /// <summary>Nothing was sent, there is time, and a decision has moved the last day.</summary>
    Extended,

    /// <summary>Nothing was sent, and the last day, moved or not, is within the next working days.</summary>
    DueSoon,

    /// <summary>Nothing was sent, and the last day, moved or not, has passed.</summary>
    Late,

    /// <summary>It was sent and given back, and is to be sent again.</summary>
    Returned,

    /// <summary>It was sent in time.</summary>
    OnTime,

    /// <summary>It was sent after its last day.</summary>
    SentLate,

    /// <summary>It was given back and has been sent again.</summary>
    Resubmitted,

    /// <summary>It is asked for no longer.</summary>
    Waived,
}
