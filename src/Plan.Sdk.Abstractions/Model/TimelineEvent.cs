using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>One entry of a <see cref="Timeline"/>.</summary>
public sealed record TimelineEvent
{
    /// <summary>The id of the reporting rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The id of the unit that owes the report.</summary>
    public required string Unit { get; init; }

    /// <summary>The written form of the period.</summary>
    public required string Period { get; init; }

    /// <summary>What happened.</summary>
    public required TimelineAction Action { get; init; }

    /// <summary>The day it happened; of a report received, the day it was sent.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The file of a report received, below the workspace's folder.</summary>
    public string? File { get; init; }

    /// <summary>SHA-256 of that file's bytes, 64 hexadecimal digits.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The files that came with it, with hash and size.</summary>
    public ValueList<Evidence> Evidence { get; init; } = [];

    /// <summary>The new last day of an extension.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Number and symbol of the decision that extends or waives, such as <c>45/UBND-VX</c>.</summary>
    public string? Decision { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
