using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>A stage (giai đoạn) with its targets.</summary>
public sealed record Stage
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title; may name <c>{period}</c>. <c>null</c>: made from the period.</summary>
    public ClauseText? Title { get; init; }

    /// <summary>The years it covers.</summary>
    public PlanPeriod? Period { get; init; }

    /// <summary>What it is to reach.</summary>
    public ValueList<Target> Targets { get; init; } = [];
}
