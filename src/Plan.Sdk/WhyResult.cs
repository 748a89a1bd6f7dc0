using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Reporting.Provenance;

namespace Plan.Sdk;

/// <summary>Where a value came from.</summary>
/// <param name="Diagnostics">All findings about the file, by place, and a value that is not there.</param>
/// <param name="Hops">The value, then step by step what it came from; empty after errors.</param>
public sealed record WhyResult(ValueList<Diagnostic> Diagnostics, ValueList<ValueHop> Hops);
