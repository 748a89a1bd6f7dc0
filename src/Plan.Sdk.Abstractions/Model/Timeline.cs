using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>What happened to the reports of one plan, in the order it was written down; entries are only added, never changed.</summary>
public sealed record Timeline
{
    /// <summary>The id of the plan.</summary>
    public required string Plan { get; init; }

    /// <summary>The entries.</summary>
    public ValueList<TimelineEvent> Events { get; init; } = [];
}
