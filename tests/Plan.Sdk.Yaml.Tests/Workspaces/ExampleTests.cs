using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml.Tests.Workspaces;

public sealed class ExampleTests
{
    [Fact]
    public void Link_EveryExamplePlan_HasNoFinding()
    {
        foreach (var plan in Repository.ExamplePlans())
        {
            var bag = new DiagnosticBag();
            var workspace = WorkspaceReader.FindRoot(plan) is { } root ? WorkspaceReader.Read(root, bag) : LoadedWorkspace.Empty;
            var document = PlanYamlReader.Read(File.ReadAllBytes(plan), Path.GetFileName(plan), bag);
            if (document is not null) PlanLinker.Link(document, workspace, bag);

            bag.ToSorted().Select(d => d.ToString()).ShouldBeEmpty();
        }
    }
}
