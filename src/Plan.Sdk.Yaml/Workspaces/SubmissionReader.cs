using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml;

/// <summary>Reads the reports that units have sent: the YAML files below <c>data/</c> of a workspace. Thread-safe.</summary>
public static class SubmissionReader
{
    /// <summary>The folder of a workspace that holds the reports.</summary>
    public const string Folder = "data";

    /// <summary>Reads all reports of a workspace, in the order of their files; what can't be read is told and left out.</summary>
    /// <param name="root">The workspace's folder.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ValueList<PlanDocument<Submission>> ReadAll(string root, DiagnosticBag diagnostics) => FolderReader<Submission>.ReadAll(root, Folder, diagnostics);

    /// <summary>Reads one report; <c>null</c> after errors.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static PlanDocument<Submission>? Read(string file, DiagnosticBag diagnostics) => FolderReader<Submission>.Read(file, diagnostics);

    /// <summary>Reads one report from its bytes; <c>null</c> after errors.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="file">The file's name for messages.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static PlanDocument<Submission>? Read(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics) => FolderReader<Submission>.Read(bytes, file, diagnostics);
}
