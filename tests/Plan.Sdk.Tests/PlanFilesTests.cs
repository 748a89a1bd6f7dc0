using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Tests;

public sealed class PlanFilesTests
{
    [Fact]
    public void Find_Workspace_GivesPlansOnlyInOrder()
    {
        var diagnostics = new DiagnosticBag();
        var found = PlanFiles.Find(Repository.PathOf("examples/phuong-2026"), diagnostics);
        found.Select(Path.GetFileName).ShouldBe(["05-kh-ubnd-2026-thi-du.yaml", "08-kh-ubnd-2026.yaml", "15-kh-ubnd-2026-tinh.yaml", "du-thao-chuyen-doi-so.yaml"]);
        diagnostics.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("nowhere.yaml", "PLAN6001")]
    [InlineData(".", "PLAN6003")]
    public void Find_NothingThere_IsTold(string path, string id)
    {
        using var folder = new TemporaryFolder();
        var diagnostics = new DiagnosticBag();
        PlanFiles.Find(Path.Combine(folder.Path, path), diagnostics).ShouldBeEmpty();
        diagnostics.ToSorted().Single().Id.ShouldBe(id);
    }

    [Fact]
    public void Find_MisspeltKind_IsNotPassedOver()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "a.yaml");
        File.WriteAllText(path, "apiVersion: plan/v1\nkind: ActionPlam\n");
        PlanFiles.Find(folder.Path, new()).ShouldBe([path]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("apiVersion: plan/v1\nkind ActionPlan\n")]
    [InlineData("# ghi chú\n")]
    public void Find_NoKindBelowPlans_IsNotPassedOver(string text)
    {
        using var folder = new TemporaryFolder();
        var plans = Directory.CreateDirectory(Path.Combine(folder.Path, "plans")).FullName;
        var path = Path.Combine(plans, "a.yaml");
        File.WriteAllText(path, text);
        File.WriteAllText(Path.Combine(folder.Path, "khac.yaml"), text);
        PlanFiles.Find(folder.Path, new()).ShouldBe([path]);
        PlanFiles.Find(plans, new()).ShouldBe([path]);
    }
}
