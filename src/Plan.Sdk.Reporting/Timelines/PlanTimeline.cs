using System.Collections.Frozen;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Timelines;

/// <summary>
/// The judged timeline of one plan: for each report the entries that follow from each other. An entry that does not is told with its place and
/// passed over; the others count. Immutable; thread-safe.
/// </summary>
public sealed class PlanTimeline
{
    private readonly FrozenDictionary<SubmissionKey, ObligationHistory> byKey;

    private PlanTimeline(Dictionary<SubmissionKey, ObligationHistory> byKey) => this.byKey = byKey.ToFrozenDictionary();

    /// <summary>Judges the timeline of a plan; those of other plans are passed over.</summary>
    /// <param name="timelines">The timelines, in the order of their files.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="obligations">What its units owe.</param>
    /// <param name="sentOn">The day on which an accepted report says it was sent: it counts as received then when no entry says so.</param>
    /// <param name="diagnostics">Where entries passed over are told.</param>
    public static PlanTimeline Of(
        IEnumerable<PlanDocument<Timeline>> timelines, ActionPlan plan, ValueList<Obligation> obligations, Func<SubmissionKey, DateOnly?> sentOn, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(timelines);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(sentOn);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var entries = new TimelineChecker(new(plan, obligations), diagnostics).Check([.. timelines.Where(t => string.Equals(t.Model.Plan, plan.Id, StringComparison.Ordinal))], plan.Id);
        return new(obligations.ToDictionary(o => o.Key, o => new HistoryJudge(o, diagnostics).Judge(entries.GetValueOrDefault(o.Key, []), sentOn(o.Key))));
    }

    /// <summary>What happened to the report of an obligation.</summary>
    public ObligationHistory Of(Obligation obligation)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        return byKey.GetValueOrDefault(obligation.Key, ObligationHistory.Empty);
    }
}
