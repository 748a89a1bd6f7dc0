using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Reporting.Tests;

/// <summary>The ward plan of Hương An, 2018 to 2025: eight units owe a plan of their own once, and a report before 30/11 of each year.</summary>
internal static class HuongAn
{
    public const string Id = "huong-an-79-2019";

    public static PlanContext Context { get; } = Read();

    private static PlanContext Read()
    {
        var diagnostics = new DiagnosticBag();
        var root = Repository.PathOf("examples/huong-an");
        var file = Path.Combine(root, "plans", "79-kh-ubnd-2019.yaml");
        var workspace = WorkspaceReader.Read(root, diagnostics);
        var plan = PlanLinker.Link(PlanYamlReader.Read(File.ReadAllBytes(file), file, diagnostics)!, workspace, diagnostics);
        diagnostics.HasErrors.ShouldBeFalse();
        return new(plan.Model, workspace.Workspace, new(2026, 11, 22));
    }
}
