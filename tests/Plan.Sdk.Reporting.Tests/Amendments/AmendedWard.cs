using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Amendments;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Reporting.Tests.Amendments;

/// <summary>The made-up ward of 2026 with amendments of its plan, read as a user's would be.</summary>
internal sealed class AmendedWard : IDisposable
{
    public const string Plan = "minh-hoa-tre-em-2026-2030";

    private readonly TemporaryFolder folder = new();
    private readonly LoadedWorkspace workspace;

    public AmendedWard(params ReadOnlySpan<string> amendments)
    {
        folder.CopyFrom(Repository.PathOf("examples/phuong-2026"));
        if (Directory.Exists(Path.Combine(folder.Path, "amendments"))) Directory.Delete(Path.Combine(folder.Path, "amendments"), recursive: true);
        Directory.CreateDirectory(Path.Combine(folder.Path, "amendments"));
        for (var i = 0; i < amendments.Length; i++) File.WriteAllText(Path.Combine(folder.Path, "amendments", $"{i + 1}.yaml"), amendments[i]);
        workspace = WorkspaceReader.Read(folder.Path, Findings);
        Original = PlanLinker.Link(PlanYamlReader.Read(File.ReadAllBytes(PlanFile), PlanFile, Findings)!, workspace, Findings);
        Amendments = [.. AmendmentReader.ReadAll(workspace, Findings)];
    }

    public DiagnosticBag Findings { get; } = new();

    public PlanDocument<ActionPlan> Original { get; }

    public IReadOnlyList<PlanDocument<Amendment>> Amendments { get; }

    private string PlanFile => Path.Combine(folder.Path, "plans", "08-kh-ubnd-2026.yaml");

    /// <summary>An amendment's file: its changes indented by two.</summary>
    public static string Text(string id, int number, string effective, string changes, string date = "2027-01-05") =>
        $$"""
        apiVersion: plan/v1
        kind: Amendment
        id: {{id}}
        plan: {{Plan}}
        document: {type: KH, number: {{number}}, date: {{date}}, issuer: ubnd-phuong-minh-hoa, subject: Sửa đổi}
        effective: {{effective}}
        changes:

        """ + changes + "\n";

    public PlanDocument<ActionPlan> AsOf(int year, int month, int day) => PlanAmendments.AsOf(Original, Amendments, new(year, month, day), Findings);

    /// <summary>The words of the file at a place.</summary>
    public string At(SourceSpan place)
    {
        var line = File.ReadAllLines(place.File)[place.Start.Line - 1];
        return line[(place.Start.Column - 1)..(place.End.Line == place.Start.Line ? place.End.Column - 1 : line.Length)];
    }

    /// <summary>The findings, files by their names alone.</summary>
    public string Told() => string.Concat(Findings.ToSorted().Select(d =>
        $"{Path.GetFileName(d.Span?.File)}:{d.Span?.Start.Line}:{d.Span?.Start.Column} {d.Severity} {d.Id} {d.Path}\n  {d.GetMessage(Language.Vietnamese)}\n  {d.GetMessage(Language.English)}\n")).Replace(folder.Path, "", StringComparison.Ordinal);

    public void Dispose() => folder.Dispose();
}
