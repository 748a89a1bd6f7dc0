using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Timelines;

/// <summary>Sorts the entries of a plan's timeline by report, and tells those that are about none.</summary>
internal sealed class TimelineChecker(AskedReports asked, DiagnosticBag diagnostics)
{
    /// <summary>The entries of each report, in the order they were written down. Of several timelines of one plan the first counts, with
    /// all its volumes; one that is missing is told.</summary>
    /// <param name="timelines">The timelines of the plan.</param>
    /// <param name="plan">The plan's id.</param>
    public Dictionary<SubmissionKey, List<PlacedEvent>> Check(IReadOnlyList<PlanDocument<Timeline>> timelines, string plan)
    {
        var entries = new Dictionary<SubmissionKey, List<PlacedEvent>>();
        var volumes = TimelineVolume.CountingOf(timelines, plan);
        var expected = 1;
        foreach (var volume in volumes.AsSpan())
        {
            if (volume.Number > expected) Tell(ReportingDiagnostics.MissingVolume, volume.Document, volume.Beside(expected));
            expected = volume.Number + 1;
            Sort(volume.Document, entries);
        }

        foreach (var document in timelines.Except(volumes.Select(v => v.Document), ReferenceEqualityComparer.Instance).Cast<PlanDocument<Timeline>>())
            Tell(ReportingDiagnostics.SecondTimeline, document, plan, volumes[0].Document.SourceMap.File);
        return entries;
    }

    private void Tell(DiagnosticDescriptor descriptor, PlanDocument<Timeline> document, params ReadOnlySpan<object> arguments) =>
        diagnostics.Add(new(descriptor, document.SourceMap.Find(ModelPath.Root.Field("plan")), arguments) { Path = "plan" });

    private void Sort(PlanDocument<Timeline> document, Dictionary<SubmissionKey, List<PlacedEvent>> entries)
    {
        var plan = document.Model.Plan;
        for (var i = 0; i < document.Model.Events.Count; i++)
        {
            var entry = new PlacedEvent(document.Model.Events[i], ModelPath.Root.Field("events").Item(i), document.SourceMap);
            var key = new SubmissionKey(plan, entry.Event.Rule, entry.Event.Unit, entry.Event.Period);
            if (asked.Fault(key) is { } fault)
            {
                diagnostics.Add(entry.Tell(fault.Field, fault.Descriptor, fault.Arguments));
                continue;
            }

            if (!entries.TryGetValue(key, out var ofReport)) entries[key] = ofReport = [];
            ofReport.Add(entry);
        }
    }
}
