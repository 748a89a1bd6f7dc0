using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Comparison;

namespace Plan.Sdk;

/// <summary>What came of comparing two plans.</summary>
/// <param name="Diagnostics">All findings about the two files, by place.</param>
/// <param name="Before">The first plan; <c>null</c> after errors.</param>
/// <param name="After">The second plan; <c>null</c> after errors.</param>
/// <param name="Differences">The differences; empty after errors, and when there are none.</param>
public sealed record ComparisonResult(
    ValueList<Diagnostic> Diagnostics, PlanDocument<ActionPlan>? Before, PlanDocument<ActionPlan>? After, ValueList<Difference> Differences);
