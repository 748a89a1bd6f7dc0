using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Timelines;

/// <summary>Sorts the entries of a plan's timeline by report, and tells those that are about none.</summary>
internal sealed class TimelineChecker(AskedReports asked, DiagnosticBag diagnostics)
{
    /// <summary>The entries of each report, in the order they were written down. Of several timelines of one plan the first file counts.</summary>
    public Dictionary<SubmissionKey, List<PlacedEvent>> Check(IEnumerable<PlanDocument<Timeline>> timelines)
    {
        var entries = new Dictionary<SubmissionKey, List<PlacedEvent>>();
        PlanDocument<Timeline>? first = null;
        foreach (var document in timelines)
        {
            first ??= document;
            if (first == document) Sort(document, entries);
            else diagnostics.Add(new(ReportingDiagnostics.SecondTimeline, document.SourceMap.Find(ModelPath.Root.Field("plan")), document.Model.Plan, first.SourceMap.File) { Path = "plan" });
        }

        return entries;
    }

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
