using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml;

/// <summary>
/// Reports that were received and changed or lost afterwards: the copy of what was received, kept beside under a hidden name, takes their place,
/// and that is told. Thread-safe.
/// </summary>
public static class ReceivedCopies
{
    private const string Ending = ".received";

    /// <summary>The name of the copy of a report, below the workspace's folder.</summary>
    /// <param name="report">The name of the report: <c>data/2026/tram-y-te-nam.yaml</c>.</param>
    public static string NameOf(string report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var slash = report.LastIndexOf('/') + 1;
        return $"{report[..slash]}.{report[slash..]}{Ending}";
    }

    /// <summary>The reports as they were received.</summary>
    internal static ValueList<PlanDocument<Submission>> Restore(
        string root, ValueList<PlanDocument<Submission>> submissions, ValueList<PlanDocument<Timeline>> timelines, DiagnosticBag diagnostics)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        var copies = new List<PlanDocument<Submission>>();
        var hashes = submissions.Select(s => s.Sha256).ToHashSet(StringComparer.Ordinal);
        var byFile = submissions.ToDictionary(s => s.SourceMap.File, StringComparer.Ordinal);
        foreach (var (entry, span, isReturned) in LastReceipts(timelines))
        {
            if (entry is not { File: { } name, Sha256: { } hash } || hashes.Contains(hash)) continue;
            var file = Path.Combine(root, name).Replace('\\', '/');
            var copy = Path.Combine(root, NameOf(name)).Replace('\\', '/');
            var bytes = IsBelow(name) ? WorkspaceFiles.ReadBytes(copy) : null;
            var read = bytes is null ? null : SubmissionReader.Read(bytes, copy, new());
            var isWhole = read is not null && string.Equals(read.Sha256, hash, StringComparison.OrdinalIgnoreCase);
            if (isWhole) copies.Add(read!);
            if (isReturned) continue;
            changed.Add(file);
            var place = byFile.TryGetValue(file, out var there) ? there.SourceMap.Find(ModelPath.Root) : span;
            diagnostics.Add(new(isWhole ? YamlDiagnostics.ChangedAfterReceipt : YamlDiagnostics.LostAfterReceipt, place, name, isWhole ? NameOf(name) : hash));
        }

        return changed.Count == 0 && copies.Count == 0 ? submissions : submissions.Where(s => !changed.Contains(s.SourceMap.File)).Concat(copies).ToValueList();
    }

    /// <summary>The last receipt of each report; one that was given back since is mended in its own file, usually.</summary>
    private static IEnumerable<(TimelineEvent Entry, SourceSpan Place, bool IsReturned)> LastReceipts(ValueList<PlanDocument<Timeline>> timelines)
    {
        foreach (var plan in timelines.Select(t => t.Model.Plan).Distinct(StringComparer.Ordinal))
        {
            var entries = TimelineVolume.CountingOf(timelines, plan).SelectMany(v => v.Document.Model.Events.Select((e, i) => (Entry: e, v.Document.SourceMap, Place: i)));
            foreach (var report in entries.GroupBy(e => (e.Entry.Rule, e.Entry.Unit, e.Entry.Period)))
            {
                var written = report.ToList();
                var at = written.FindLastIndex(e => e.Entry.Action is TimelineAction.Received or TimelineAction.Resubmitted);
                if (at < 0) continue;
                var isReturned = written.FindIndex(at, e => e.Entry.Action == TimelineAction.Returned) > at;
                yield return (written[at].Entry, written[at].SourceMap.Find(ModelPath.Root.Field("events").Item(written[at].Place)), isReturned);
            }
        }
    }

    private static bool IsBelow(string name) => !Path.IsPathRooted(name) && !name.Split('/', '\\').Contains("..", StringComparer.Ordinal);
}
