using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml;

/// <summary>Reads what happened to reports: the YAML files below <c>timeline/</c> of a workspace, for each plan <c>timeline/PLAN-ID.yaml</c> and, when that has
/// grown, the volumes that go on from it, see <see cref="TimelineVolume"/>. Thread-safe.</summary>
public static class TimelineReader
{
    /// <summary>The folder of a workspace that holds the timelines.</summary>
    public const string Folder = "timeline";

    /// <summary>Reads all timelines of a workspace, in the order of their files and volumes; what can't be read is told and left out.</summary>
    /// <param name="root">The workspace's folder.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ValueList<PlanDocument<Timeline>> ReadAll(string root, DiagnosticBag diagnostics) =>
        TimelineVolume.InOrder(FolderReader<Timeline>.ReadAll(root, Folder, diagnostics));

    /// <summary>Reads one timeline; <c>null</c> after errors.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static PlanDocument<Timeline>? Read(string file, DiagnosticBag diagnostics) => FolderReader<Timeline>.Read(file, diagnostics);

    /// <summary>Reads one timeline from its bytes; <c>null</c> after errors.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="file">The file's name for messages.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static PlanDocument<Timeline>? Read(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics) => FolderReader<Timeline>.Read(bytes, file, diagnostics);
}
