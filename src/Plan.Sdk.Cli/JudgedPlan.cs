using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli;

/// <summary>A plan's file, or an amendment's, and what was found in it.</summary>
/// <param name="Source">The file; <c>null</c> when it can't be read.</param>
/// <param name="Findings">The findings.</param>
internal sealed record JudgedPlan(PlanSource? Source, ValueList<Diagnostic> Findings);
