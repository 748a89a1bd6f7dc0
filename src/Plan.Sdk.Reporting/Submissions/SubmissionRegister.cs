using System.Collections.Frozen;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Submissions;

/// <summary>
/// The reports that were sent for one plan, each accepted once. A second file with the same key is passed over when it says the same, and
/// refused when it says something else: the first one, by the order of the files, stays. Immutable; thread-safe.
/// </summary>
public sealed class SubmissionRegister
{
    private readonly FrozenDictionary<SubmissionKey, PlanDocument<Submission>> byKey;

    private SubmissionRegister(Dictionary<SubmissionKey, PlanDocument<Submission>> accepted) => byKey = accepted.ToFrozenDictionary();

    /// <summary>The reports accepted.</summary>
    public IEnumerable<Submission> All => byKey.OrderBy(s => s.Key.ToString(), StringComparer.Ordinal).Select(s => s.Value.Model);

    /// <summary>The reports accepted, with the places of their values.</summary>
    public IEnumerable<PlanDocument<Submission>> Documents => byKey.OrderBy(s => s.Key.ToString(), StringComparer.Ordinal).Select(s => s.Value);

    /// <summary>Accepts the reports that belong to a plan; those of other plans are passed over.</summary>
    /// <param name="submissions">The reports, in the order of their files.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="obligations">What its units owe.</param>
    /// <param name="diagnostics">Where refused reports are told.</param>
    public static SubmissionRegister Of(IEnumerable<PlanDocument<Submission>> submissions, ActionPlan plan, ValueList<Obligation> obligations, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        var checker = new SubmissionChecker(plan, obligations, diagnostics);
        var accepted = new Dictionary<SubmissionKey, PlanDocument<Submission>>();
        foreach (var document in submissions.Where(s => string.Equals(s.Model.Plan, plan.Id, StringComparison.Ordinal)))
        {
            if (!checker.Check(document)) continue;
            var key = SubmissionKey.Of(document.Model);
            if (accepted.TryAdd(key, document) || document.Model == accepted[key].Model) continue;
            diagnostics.Add(new(ReportingDiagnostics.OtherContent, document.SourceMap.Find(ModelPath.Root), key.ToString(), accepted[key].SourceMap.File));
        }

        return new(accepted);
    }

    /// <summary>The report of an obligation; <c>null</c> while there is none that was sent.</summary>
    public Submission? Find(Obligation obligation)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        return byKey.TryGetValue(obligation.Key, out var found) && found.Model.Sent is not null ? found.Model : null;
    }
}
