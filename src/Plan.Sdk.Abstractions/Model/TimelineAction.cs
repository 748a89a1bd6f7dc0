namespace Plan.Sdk.Model;

/// <summary>What happened to a report that a unit owes.</summary>
public enum TimelineAction
{
    /// <summary>It was received and accepted.</summary>
    Received,

    /// <summary>It was given back to be mended.</summary>
    Returned,

    /// <summary>It was received again after it had been given back.</summary>
    Resubmitted,

    /// <summary>Its last day was moved.</summary>
    Extended,

    /// <summary>It is asked for no longer.</summary>
    Waived,
}
