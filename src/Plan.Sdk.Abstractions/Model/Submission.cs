using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>A report that a unit has sent: one YAML file for a unit, a rule and a period.</summary>
public sealed record Submission
{
    /// <summary>The id of the plan.</summary>
    public required string Plan { get; init; }

    /// <summary>The id of the reporting rule in the plan.</summary>
    public required string Rule { get; init; }

    /// <summary>The id of the unit that reports, as the rule writes it.</summary>
    public required string Unit { get; init; }

    /// <summary>The period that it covers: <c>2026</c>, <c>2026-Q1</c>, <c>2026-H1</c>, <c>2026-9M</c>, <c>2026-03</c> …</summary>
    public required string Period { get; init; }

    /// <summary>The day it was sent; <c>null</c> for a form that is not sent yet.</summary>
    public DateOnly? Sent { get; init; }

    /// <summary>The figures.</summary>
    public ValueList<SubmittedFigure> Figures { get; init; } = [];

    /// <summary>What has been done, in words.</summary>
    public string? Results { get; init; }

    /// <summary>Difficulties and their reasons, in words.</summary>
    public string? Difficulties { get; init; }

    /// <summary>What is asked of others, in words.</summary>
    public string? Proposals { get; init; }

    /// <summary>How far the unit is with its tasks.</summary>
    public ValueList<SubmittedTask> Tasks { get; init; } = [];

    /// <summary>The money had and spent.</summary>
    public ValueList<Spending> Spending { get; init; } = [];

    /// <summary>The work of the next period, in words.</summary>
    public string? NextWork { get; init; }

    /// <summary>The files that prove it.</summary>
    public ValueList<Evidence> Evidence { get; init; } = [];
}
