using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml;

/// <summary>Reads what offices write for the papers of their reports: the YAML files below <c>reports/</c> of a workspace. Thread-safe.</summary>
public static class ReportPaperReader
{
    /// <summary>The folder of a workspace that holds them.</summary>
    public const string Folder = "reports";

    /// <summary>Reads all of them, in the order of their files; what can't be read is told and left out.</summary>
    /// <param name="root">The workspace's folder.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ValueList<PlanDocument<ReportPaper>> ReadAll(string root, DiagnosticBag diagnostics) => FolderReader<ReportPaper>.ReadAll(root, Folder, diagnostics);

    /// <summary>Tells the ids of one that lead to nothing in the workspace.</summary>
    /// <param name="document">The file.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void CheckReferences(PlanDocument<ReportPaper> document, LoadedWorkspace workspace, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        new ReferenceChecker(workspace, document.Model.Document.Issuer, document.SourceMap, diagnostics).Check(document.Model);
    }
}
