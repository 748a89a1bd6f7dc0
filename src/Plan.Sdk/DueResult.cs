using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk;

/// <summary>What the units of a plan owe on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Diagnostics">All findings about the plan and the reports sent, by place.</param>
/// <param name="Reports">The reports of the whole term by last day; empty after errors in the plan.</param>
/// <param name="Context">The plan and what it is read against; <c>null</c> after errors in the plan.</param>
public sealed record DueResult(DateOnly Day, ValueList<Diagnostic> Diagnostics, ValueList<DueReport> Reports, PlanContext? Context);
