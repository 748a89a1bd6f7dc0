using System.Globalization;
using System.Security.Cryptography;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Receiving;

/// <summary>Holds the evidence of received reports against what was written down on receipt: is it still there, and still the same.</summary>
internal static class KeptEvidence
{
    /// <summary>Tells, at the entry of its receipt, each file of evidence that is gone or has changed. Of a report that came again the last receipt counts.</summary>
    /// <param name="root">The workspace's folder.</param>
    /// <param name="timelines">What happened to the reports.</param>
    /// <param name="plan">The plan's id.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void Check(string root, ValueList<PlanDocument<Timeline>> timelines, string plan, DiagnosticBag diagnostics)
    {
        var receipts = new Dictionary<SubmissionKey, (TimelineEvent Entry, SourceMap Map, ModelPath Path)>();
        foreach (var volume in TimelineVolume.CountingOf(timelines, plan).AsSpan())
        {
            for (var i = 0; i < volume.Document.Model.Events.Count; i++)
            {
                var entry = volume.Document.Model.Events[i];
                if (entry.Action is TimelineAction.Received or TimelineAction.Resubmitted)
                    receipts[new(plan, entry.Rule, entry.Unit, entry.Period)] = (entry, volume.Document.SourceMap, ModelPath.Root.Field("events").Item(i).Field("evidence"));
            }
        }

        foreach (var (entry, map, path) in receipts.Values)
        {
            if (entry.File is not { } report || !EvidenceFiles.IsInside(report)) continue;
            for (var i = 0; i < entry.Evidence.Count; i++)
            {
                var proof = entry.Evidence[i];
                if (!EvidenceFiles.IsInside(proof.File)) continue;
                var shown = $"{Path.ChangeExtension(report, null)}/{proof.File}";
                if (Fault(Path.Combine(root, shown), proof) is not { } fault) continue;
                var at = path.Item(i);
                diagnostics.Add(new(fault, map.Find(at), shown, proof.Sha256 ?? proof.Size?.ToString(CultureInfo.InvariantCulture) ?? "") { Path = at.ToString() });
            }
        }
    }

    private static DiagnosticDescriptor? Fault(string file, Evidence proof)
    {
        try
        {
            if (new FileInfo(file) is not { Exists: true } there) return ReportingDiagnostics.EvidenceGone;
            if (proof.Size is { } size && size != there.Length) return ReportingDiagnostics.EvidenceChangedSince;
            if (proof.Sha256 is not { } hash) return null;
            using var stream = there.OpenRead();
            return string.Equals(hash, Convert.ToHexStringLower(SHA256.HashData(stream)), StringComparison.OrdinalIgnoreCase) ? null : ReportingDiagnostics.EvidenceChangedSince;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ReportingDiagnostics.EvidenceGone;
        }
    }
}
