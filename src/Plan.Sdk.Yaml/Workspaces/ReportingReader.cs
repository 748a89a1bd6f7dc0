using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml;

/// <summary>Reads what a workspace knows about reports. Thread-safe.</summary>
public static class ReportingReader
{
    /// <summary>Reads the reports below <c>data/</c>, the timelines below <c>timeline/</c> and the words for papers below <c>reports/</c>; what can't be read is told and left out. Of a report
    /// that was changed after it was received the copy counts, which is told.</summary>
    /// <param name="root">The workspace's folder.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ReportingFiles ReadAll(string root, DiagnosticBag diagnostics)
    {
        var timelines = TimelineReader.ReadAll(root, diagnostics);
        return new(ReceivedCopies.Restore(root, SubmissionReader.ReadAll(root, diagnostics), timelines, diagnostics), timelines) { Papers = ReportPaperReader.ReadAll(root, diagnostics) };
    }
}
