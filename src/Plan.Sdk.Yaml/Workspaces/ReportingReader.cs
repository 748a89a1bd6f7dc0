using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml;

/// <summary>Reads what a workspace knows about reports. Thread-safe.</summary>
public static class ReportingReader
{
    /// <summary>Reads the reports below <c>data/</c> and the timelines below <c>timeline/</c>; what can't be read is told and left out.</summary>
    /// <param name="root">The workspace's folder.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ReportingFiles ReadAll(string root, DiagnosticBag diagnostics) =>
        new(SubmissionReader.ReadAll(root, diagnostics), TimelineReader.ReadAll(root, diagnostics));
}
