using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml;

/// <summary>Reads the reports that units have sent: the YAML files below <c>data/</c> of a workspace. Thread-safe.</summary>
public static class SubmissionReader
{
    /// <summary>The folder of a workspace that holds the reports.</summary>
    public const string Folder = "data";

    private static readonly DocumentKind Kind = ModelDescription.FindKind(nameof(Submission))!;

    /// <summary>Reads all reports of a workspace, in the order of their files; what can't be read is told and left out.</summary>
    /// <param name="root">The workspace's folder.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ValueList<PlanDocument<Submission>> ReadAll(string root, DiagnosticBag diagnostics)
    {
        var files = new WorkspaceFiles(root, diagnostics).In(Folder);
        var documents = new PlanDocument<Submission>?[files.Count];
        var findings = new DiagnosticBag[files.Count];
        Parallel.For(0, documents.Length, i => documents[i] = Read(files[i], findings[i] = new()));
        foreach (var found in findings) diagnostics.AddRange(found.ToSorted());
        return documents.OfType<PlanDocument<Submission>>().ToValueList();
    }

    /// <summary>Reads one report; <c>null</c> after errors.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static PlanDocument<Submission>? Read(string file, DiagnosticBag diagnostics)
    {
        if (WorkspaceFiles.ReadBytes(file) is not { } bytes)
        {
            diagnostics.Add(new(YamlDiagnostics.UnreadableFile, SourceSpan.StartOf(file)));
            return null;
        }

        return PlanYamlReader.Read(bytes, file, diagnostics, Kind) is { } read ? new((Submission)read.Model, read.SourceMap, read.Suppressions, read.Text) : null;
    }
}
