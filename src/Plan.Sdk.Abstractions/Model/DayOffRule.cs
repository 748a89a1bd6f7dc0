namespace Plan.Sdk.Model;

/// <summary>What becomes of a deadline that falls on a day on which the office does not work.</summary>
public enum DayOffRule
{
    /// <summary>It stays.</summary>
    Keep,

    /// <summary>It moves to the next working day.</summary>
    Next,

    /// <summary>It moves to the last working day before.</summary>
    Previous,
}
