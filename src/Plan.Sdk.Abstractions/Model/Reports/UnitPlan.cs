using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Reports;

/// <summary>What one unit has to do by a plan: what a template of model <c>UnitPlan</c> sees beside the plan. Immutable; compares by value.</summary>
public sealed record UnitPlan
{
    /// <summary>What the paper needs.</summary>
    public required DocumentDetails Document { get; init; }

    /// <summary>The name of the unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The tasks that it leads.</summary>
    public ValueList<PlanTask> Leads { get; init; } = [];

    /// <summary>The tasks that it takes part in.</summary>
    public ValueList<PlanTask> Joins { get; init; } = [];

    /// <summary>What the plan assigns to it.</summary>
    public ValueList<Assignment> Assignments { get; init; } = [];

    /// <summary>The reporting rules that it follows.</summary>
    public ValueList<ReportingRule> Reports { get; init; } = [];
}
