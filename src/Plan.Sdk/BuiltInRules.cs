using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Reporting;
using Plan.Sdk.Validation;

namespace Plan.Sdk;

/// <summary>The rules about plans that come with the SDK, from all its rooms, and their pages.</summary>
public static class BuiltInRules
{
    /// <summary>All of them, in the order they run: those about the plan alone, then those about its reports.</summary>
    public static ValueList<IPlanRule> All { get; } = [.. PlanRules.BuiltIn, .. ReportingPlanRules.BuiltIn];

    /// <summary>The pages about them.</summary>
    public static RulePages Pages { get; } = new(All);
}
