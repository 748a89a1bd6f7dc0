using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Tests;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Validation.Tests;

/// <summary>The example plans as a user has them: read from their files, judged by all rules.</summary>
public sealed class ExamplePlansTests
{
    [Fact]
    public void Validate_HuongAn_GivesExactlyTheSeedsOwnDefects() =>
        Shown(Validate("huong-an", "79-kh-ubnd-2019.yaml")).ShouldBe(
        [
            "4:1 PLAN2401 document.recipients",
            "9:12 PLAN2101 document.subject",
            "43:11 PLAN2201 objectives.stages[1].id",
            "104:13 PLAN2001 reporting[0].before[0]",
        ]);

    [Theory]
    [InlineData("15-kh-ubnd-2026-tinh.yaml")]
    [InlineData("05-kh-ubnd-2026-thi-du.yaml")]
    [InlineData("08-kh-ubnd-2026.yaml")]
    [InlineData("du-thao-chuyen-doi-so.yaml")]
    public void Validate_CarefulWardOf2026_StaysSilent(string file) => Shown(Validate("phuong-2026", file)).ShouldBeEmpty();

    [Fact]
    public void Validate_ThanhXuan_MissesOnlyTheRecipientsThatTheArticleDoesNotName() =>
        Shown(Validate("thanh-xuan", "260-kh-ubnd-2020.yaml")).ShouldBe(["4:1 PLAN2401 document.recipients"]);

    [Fact]
    public void Validate_HuongAnReadyForIssue_GivesNoErrors() =>
        Validate("huong-an", "79-kh-ubnd-2019.yaml", issued: true).ShouldNotContain(d => d.Severity == DiagnosticSeverity.Error);

    private static IEnumerable<string> Shown(ValueList<Diagnostic> found) =>
        found.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => $"{d.Span!.Start.Line}:{d.Span.Start.Column} {d.Id} {d.Path}");

    private static ValueList<Diagnostic> Validate(string example, string file, bool issued = false)
    {
        var bag = new DiagnosticBag();
        var root = Repository.PathOf($"examples/{example}");
        var workspace = WorkspaceReader.Read(root, bag);
        var document = PlanYamlReader.Read(File.ReadAllBytes(Path.Combine(root, "plans", file)), file, bag).ShouldNotBeNull();
        document = PlanLinker.Link(document, workspace, bag);
        new PlanValidator(PlanRules.BuiltIn).Validate(new(document.Model, workspace.Workspace, TestPlan.Today), document, issued, bag);
        return bag.ToSorted();
    }
}
