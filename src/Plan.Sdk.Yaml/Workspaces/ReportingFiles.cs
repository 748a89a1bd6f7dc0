using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml;

/// <summary>What a workspace knows about reports. Immutable; thread-safe.</summary>
/// <param name="Submissions">The reports that units have sent, of all plans, in the order of their files.</param>
/// <param name="Timelines">What happened to them, one timeline for each plan, in the order of their files.</param>
public sealed record ReportingFiles(ValueList<PlanDocument<Submission>> Submissions, ValueList<PlanDocument<Timeline>> Timelines)
{
    /// <summary>What offices wrote for the papers of their reports, in the order of their files.</summary>
    public ValueList<PlanDocument<ReportPaper>> Papers { get; init; } = [];

    /// <summary>Nothing sent, and nothing happened.</summary>
    public static ReportingFiles Empty { get; } = new([], []);
}
