using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.RollUp;

namespace Plan.Sdk;

/// <summary>The figures of one indicator of a plan for a period, from the units up.</summary>
/// <param name="Diagnostics">All findings about the plan, its reports and its figures, by place.</param>
/// <param name="Plan">The plan's id; <c>null</c> after errors in the plan.</param>
/// <param name="Indicator">The indicator; <c>null</c> when the plan has none of that id.</param>
/// <param name="On">The day whose organizations count.</param>
/// <param name="Root">The tree, from its top; <c>null</c> when there is nothing to roll up.</param>
public sealed record RollUpResult(ValueList<Diagnostic> Diagnostics, string? Plan, Indicator? Indicator, DateOnly On, RollUpNode? Root);
