using System.Collections.Frozen;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Data;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Submissions;

/// <summary>
/// The reports that were sent for one plan, each accepted once. What the timeline says was received counts, as it was judged then; of reports
/// without such an entry the first one, by the order of the files. A second file with the same key is passed over when it says the same, and
/// refused when it says something else. Immutable; thread-safe.
/// </summary>
public sealed class SubmissionRegister
{
    private readonly FrozenDictionary<SubmissionKey, PlanDocument<Submission>> byKey;
    private readonly FrozenSet<SubmissionKey> returned;

    private SubmissionRegister(IReadOnlyDictionary<SubmissionKey, PlanDocument<Submission>> accepted, IEnumerable<SubmissionKey> returned, ValueList<PlanDocument<Submission>>? bound = null)
    {
        byKey = accepted.ToFrozenDictionary();
        this.returned = returned.ToFrozenSet();
        Bound = bound ?? [];
    }

    /// <summary>The reports whose figures count.</summary>
    public IEnumerable<Submission> All => Documents.Select(d => d.Model);

    /// <summary>The reports on hand, those given back included.</summary>
    public IEnumerable<PlanDocument<Submission>> OnHand => byKey.Values;

    /// <summary>The reports whose figures count, with the places of their values: those accepted and not given back since.</summary>
    public IEnumerable<PlanDocument<Submission>> Documents =>
        byKey.Where(s => !returned.Contains(s.Key)).OrderBy(s => s.Key.ToString(), StringComparer.Ordinal).Select(s => s.Value);

    /// <summary>Figures of data sources that count beside those of the reports. Nobody sent them: they answer no obligation.</summary>
    public ValueList<PlanDocument<Submission>> Bound { get; }

    /// <summary>Accepts the reports that belong to a plan; those of other plans are passed over.</summary>
    /// <param name="submissions">The reports, in the order of their files.</param>
    /// <param name="timelines">What happened to them.</param>
    /// <param name="context">The plan.</param>
    /// <param name="obligations">What its units owe.</param>
    /// <param name="diagnostics">Where refused reports are told.</param>
    public static SubmissionRegister Of(
        IEnumerable<PlanDocument<Submission>> submissions, IEnumerable<PlanDocument<Timeline>> timelines, PlanContext context, ValueList<Obligation> obligations, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        ArgumentNullException.ThrowIfNull(timelines);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var checker = new SubmissionChecker(context, obligations);
        var receipts = ReportReceipts.Of(timelines, context.Plan.Id);
        var accepted = new Dictionary<SubmissionKey, PlanDocument<Submission>>();
        var givenBack = new HashSet<SubmissionKey>();
        foreach (var reports in submissions.Where(s => string.Equals(s.Model.Plan, context.Plan.Id, StringComparison.Ordinal)).GroupBy(s => SubmissionKey.Of(s.Model)).OrderBy(g => FirstDay(g.Key)))
        {
            var known = ReportReceipts.Of(receipts, reports.Key);
            if (Choose(reports, known) is not { } kept) continue;
            accepted.Add(reports.Key, kept);
            if (known.Returned is { } back && (known.Hashes.Contains(kept.Sha256 ?? "") || kept.Model.Sent <= back.On)) givenBack.Add(reports.Key);
        }

        return new(accepted, givenBack);

        PlanDocument<Submission>? Choose(IEnumerable<PlanDocument<Submission>> reports, ReportReceipts known)
        {
            var received = known.Last?.Sha256 is { } hash ? reports.FirstOrDefault(r => string.Equals(r.Sha256, hash, StringComparison.Ordinal)) : null;
            var kept = received;
            foreach (var report in reports.Where(r => !known.Hashes.Contains(r.Sha256 ?? "")))
            {
                var isNew = known.Returned is { } back && report.Model.Sent > back.On;
                if (received is not null && !isNew) TellIfOther(report, received);
                else if (checker.Check(report, key => accepted.GetValueOrDefault(key)?.Model, diagnostics) is null || report.Model.Sent is null) continue;
                else if (kept is null || (isNew && !(kept.Model.Sent > known.Returned!.On))) kept = report;
                else TellIfOther(report, kept);
            }

            return kept;
        }

        void TellIfOther(PlanDocument<Submission> report, PlanDocument<Submission> kept)
        {
            if (report.Model.Sent is not null && report.Model != kept.Model)
                diagnostics.Add(new(ReportingDiagnostics.OtherContent, report.SourceMap.Find(ModelPath.Root), SubmissionKey.Of(report.Model).ToString(), kept.SourceMap.File));
        }
    }

    /// <summary>The same without the reports that do not count.</summary>
    /// <param name="counts">Which ones count.</param>
    public SubmissionRegister Only(Func<SubmissionKey, bool> counts) => new(byKey.Where(s => counts(s.Key)).ToDictionary(), returned, Bound);

    /// <summary>The same with the figures of data sources. Where a report has the figure of the unit for the period, the report's counts.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="context">The plan.</param>
    /// <param name="diagnostics">Where it is told, at the report, when a source says another figure.</param>
    public SubmissionRegister With(IEnumerable<BoundFigures> figures, PlanContext context, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var reported = new ReportedFigures(Documents, context.Plan);
        return new(byKey, returned, figures.Select(f => reported.Without(f, diagnostics)).OfType<PlanDocument<Submission>>().ToValueList());
    }

    /// <summary>The report on hand under a key, given back or not; <c>null</c> when there is none.</summary>
    public Submission? Find(SubmissionKey key) => byKey.GetValueOrDefault(key)?.Model;

    /// <summary>The report on hand of an obligation, given back or not; <c>null</c> while there is none that was sent.</summary>
    public Submission? Find(Obligation obligation)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        return Find(obligation.Key);
    }

    /// <summary>Earlier periods first, so that a report is compared with the one accepted before it.</summary>
    private static DateOnly FirstDay(SubmissionKey key) => ReportingPeriod.TryParse(key.Period, out var period) ? period.FirstDay : DateOnly.MaxValue;
}
