using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Benchmarks.Plans;

/// <summary>The plan of Hương An with its workspace, at each stage of the way.</summary>
internal sealed class ExamplePlan
{
    private const string Folder = "examples/huong-an";

    /// <summary>The name in messages.</summary>
    public string File => "plans/79-kh-ubnd-2019.yaml";

    /// <summary>The YAML.</summary>
    public byte[] Content { get; } = System.IO.File.ReadAllBytes(RepositoryRoot.PathOf($"{Folder}/plans/79-kh-ubnd-2019.yaml"));

    /// <summary>The workspace.</summary>
    public LoadedWorkspace Workspace { get; } = WorkspaceReader.Read(RepositoryRoot.PathOf(Folder), new DiagnosticBag());

    /// <summary>Reads the plan and its references.</summary>
    public PlanDocument<ActionPlan> Read()
    {
        var diagnostics = new DiagnosticBag();
        var read = PlanYamlReader.Read(Content, File, diagnostics) ?? throw Failed(diagnostics);
        return PlanLinker.Link(read, Workspace, diagnostics);
    }

    /// <summary>The plan as rules and templates see it.</summary>
    public PlanContext ContextOf(ActionPlan plan) => new(plan, Workspace.Workspace, new(2026, 11, 22));

    /// <summary>A benchmark over input that does not pass measures nothing.</summary>
    public static InvalidOperationException Failed(DiagnosticBag diagnostics) =>
        new(string.Join(Environment.NewLine, diagnostics.ToSorted().Select(d => d.ToString())));
}
