using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Obligations;

/// <summary>One report that one unit owes. Immutable; compares by value.</summary>
public sealed record Obligation
{
    /// <summary>The id of the plan.</summary>
    public required string Plan { get; init; }

    /// <summary>The rule of the plan that asks for it.</summary>
    public required ReportingRule Rule { get; init; }

    /// <summary>The id of the unit, as the plan can write it: of a group each member.</summary>
    public required string Unit { get; init; }

    /// <summary>The ids of the units that owed it and ended before its last day: the unit is their successor. Usually empty.</summary>
    public ValueList<string> InheritedFrom { get; init; } = [];

    /// <summary>What the report covers.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The last day on which it is in time, as the rule sets it.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Between which days its figures are taken.</summary>
    public required CutOff CutOff { get; init; }

    /// <summary>What tells it from all others, and its report from all others.</summary>
    public SubmissionKey Key => new(Plan, Rule.Id, Unit, Period.Name);
}
