using System.Runtime.CompilerServices;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Templating.Tests;

/// <summary>The plans under <c>examples/</c>, read as a user's are.</summary>
internal static class Examples
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../.."));

    public static PlanContext HuongAn() => Read("examples/huong-an", "plans/79-kh-ubnd-2019.yaml");

    public static PlanContext Read(string folder, string file) =>
        Read(Path.Combine(Root, folder), File.ReadAllBytes(Path.Combine(Root, folder, file)));

    /// <summary>A plan from its text, in a workspace of one ward.</summary>
    public static PlanContext Of(string yaml) => Read(Path.Combine(Root, "tests/Plan.Sdk.Templating.Tests/Workspace"), System.Text.Encoding.UTF8.GetBytes(yaml));

    private static PlanContext Read(string root, byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var workspace = WorkspaceReader.Read(root, diagnostics);
        var plan = PlanYamlReader.Read(bytes, "plan.yaml", diagnostics);
        var linked = plan is null ? null : PlanLinker.Link(plan, workspace, diagnostics);
        diagnostics.ToSorted().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        return new(linked!.Model, workspace.Workspace, Today);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
