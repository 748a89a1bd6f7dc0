using Plan.Sdk.Diagnostics;
using Plan.Sdk.Tests;

namespace Plan.Sdk.Yaml.Tests.Workspaces;

/// <summary>The plans of a workspace as other plans see them.</summary>
public sealed class PlanLibraryTests : IDisposable
{
    private const string Province = "kh-15-2026-tinh";

    private readonly TemporaryFolder folder = new();

    public PlanLibraryTests() => folder.CopyFrom(Path.Combine(Repository.Examples, "phuong-2026"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Find_ManyAtOnce_GiveTheOneThatWasReadOnce()
    {
        var plans = WorkspaceReader.Read(folder.Path, new()).Workspace.Plans;
        var found = new Model.WorkspacePlan?[64];
        Parallel.For(0, found.Length, i => found[i] = plans.Find(Province));
        found.ShouldAllBe(p => ReferenceEquals(p, found[0]));

        File.Delete(Path.Combine(folder.Path, "plans", "15-kh-ubnd-2026-tinh.yaml"));
        plans.Find(Province).ShouldBeSameAs(found[0]);
    }

    [Fact]
    public void Find_Plan_HasItsPlacesCitationAndFilledBases()
    {
        var plan = WorkspaceReader.Read(folder.Path, new()).Workspace.Plans.Find(Province).ShouldNotBeNull();
        plan.HasErrors.ShouldBeFalse();
        plan.Citation!.Number.ShouldBe("15/KH-UBND");
        plan.Document!.Model.Bases[0].Subject.ShouldBe("Tổ chức chính quyền địa phương");
        plan.Document.SourceMap.Find(Origins.ModelPath.Parse("document.number")!).Start.Line.ShouldBe(7);
    }

    [Fact]
    public void Find_PlansThatNameEachOther_End()
    {
        var file = Path.Combine(folder.Path, "plans", "15-kh-ubnd-2026-tinh.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("bases:\n", "implements: minh-hoa-tre-em-2026-2030\nbases:\n  - {cites: minh-hoa-tre-em-2026-2030}\n", StringComparison.Ordinal));
        var plans = WorkspaceReader.Read(folder.Path, new()).Workspace.Plans;
        plans.Find(Province)!.HasErrors.ShouldBeFalse();
        plans.Find("minh-hoa-tre-em-2026-2030")!.HasErrors.ShouldBeFalse();
    }

    [Fact]
    public void Find_NothingThere_GivesNothing() => WorkspaceReader.Read(folder.Path, new()).Workspace.Plans.Find("khong-co").ShouldBeNull();

    [Fact]
    public void Find_BrokenFile_TellsWhy()
    {
        File.AppendAllText(Path.Combine(folder.Path, "plans", "15-kh-ubnd-2026-tinh.yaml"), "khong-co-khoa-nay: 1\n");
        var plan = WorkspaceReader.Read(folder.Path, new()).Workspace.Plans.Find(Province).ShouldNotBeNull();
        (plan.Document, plan.Citation, plan.HasErrors).ShouldBe((null, null, true));
        plan.Diagnostics.ShouldContain(d => d.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("replaces: kh-15-2026-tinh")]
    [InlineData("replaces: [luat-tccqdp-2025, kh-15-2026-tinh]")]
    public void ReplacementsOf_PlanThatSaysSo_GivesItsCitation(string key)
    {
        var file = Path.Combine(folder.Path, "plans", "05-kh-ubnd-2026-thi-du.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("period: {from: 2026, to: 2030}", $"{key}\nperiod: {{from: 2026, to: 2030}}", StringComparison.Ordinal));
        var plans = WorkspaceReader.Read(folder.Path, new()).Workspace.Plans;
        plans.ReplacementsOf(Province).Select(p => p.Number).ShouldBe(["05/KH-UBND"]);
        plans.ReplacementsOf("minh-hoa-tre-em-2026-2030").ShouldBeEmpty();
    }

    [Fact]
    public void Read_ReplacedPaperThatIsNotThere_IsTold()
    {
        var diagnostics = new DiagnosticBag();
        File.WriteAllText(Path.Combine(folder.Path, "papers", "moi.yaml"), "apiVersion: plan/v1\nkind: CitedDocument\nid: moi\ntype: KH\nsubject: A\nreplaces: khong-co\n");
        WorkspaceReader.Read(folder.Path, diagnostics);
        diagnostics.ToSorted().ShouldHaveSingleItem().Path.ShouldBe("replaces[0]");
    }
}
