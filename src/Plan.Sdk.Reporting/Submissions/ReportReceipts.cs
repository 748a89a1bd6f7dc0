using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Submissions;

/// <summary>What the timeline of a plan says about the receipt of one report.</summary>
/// <param name="Last">The entry by which it was last received; <c>null</c> when none was written.</param>
/// <param name="Returned">The entry that gave it back and was not followed by a receipt; <c>null</c> when there is none.</param>
/// <param name="Hashes">The hashes of all that was received, history included.</param>
internal sealed record ReportReceipts(TimelineEvent? Last, TimelineEvent? Returned, IReadOnlySet<string> Hashes)
{
    private static readonly ReportReceipts None = new(null, null, new HashSet<string>(StringComparer.Ordinal));

    /// <summary>The receipts of each report of a plan. Of several timelines the first counts, with all its volumes.</summary>
    public static Dictionary<SubmissionKey, ReportReceipts> Of(IEnumerable<PlanDocument<Timeline>> timelines, string plan)
    {
        var receipts = new Dictionary<SubmissionKey, ReportReceipts>();
        foreach (var happened in TimelineVolume.CountingOf(timelines, plan).SelectMany(v => v.Document.Model.Events))
        {
            var key = new SubmissionKey(plan, happened.Rule, happened.Unit, happened.Period);
            var before = receipts.GetValueOrDefault(key, None);
            if (happened.Action is TimelineAction.Received or TimelineAction.Resubmitted)
                receipts[key] = new(happened, null, happened.Sha256 is { } hash ? new HashSet<string>(before.Hashes, StringComparer.Ordinal) { hash } : before.Hashes);
            else if (happened.Action == TimelineAction.Returned)
                receipts[key] = before with { Returned = happened };
        }

        return receipts;
    }

    /// <summary>The receipts of a report about which nothing is written.</summary>
    public static ReportReceipts Of(Dictionary<SubmissionKey, ReportReceipts> all, SubmissionKey key) => all.GetValueOrDefault(key, None);
}
