using Plan.Sdk.Documents;

namespace Plan.Sdk.Templating.Tests.Evaluation;

public sealed class OriginTests
{
    [Fact]
    public void Render_Runs_KnowTemplateLineAndPlanPath()
    {
        var document = Run.Document("# Mục {{ plan.document.subject }}\n{{~ if plan.objectives ~}}\n{{~ for t in plan.objectives.stages[0]?.targets ~}}\n- {{ t.text ?? t.id }}: {{ t.figure ?? '' }}\n{{~ end ~}}\n{{~ end ~}}\n");
        Lines(document.Body).Select((line, i) => line.Runs.Select(r => $"{i + 1} {r.Text} <- {r.Origin!.Template} {r.Origin.Path}")).SelectMany(r => r).ShouldBe(
        [
            "1 Mục  <- thu.md:5:3 ",
            "1 Chăm sóc cây xanh <- thu.md:5:10 document.subject",
            "2 Trồng  <- thu.md:8:6 objectives.stages[0].targets[0].text",
            "2 1.234,5 cây <- thu.md:8:6 objectives.stages[0].targets[0].exactly",
            "2  trong năm <- thu.md:8:6 objectives.stages[0].targets[0].text",
            "2 :  <- thu.md:8:23 ",
            "2 1.234,5 cây <- thu.md:8:28 objectives.stages[0].targets[0].exactly",
            "3 t2 <- thu.md:8:6 objectives.stages[0].targets[1].id",
            "3 :  <- thu.md:8:23 ",
            "3 ít nhất 90% <- thu.md:8:28 objectives.stages[0].targets[1].atLeast",
        ]);
    }

    [Fact]
    public void Render_HuongAn_EveryRunHasItsOrigin()
    {
        var document = Packs.KeHoachTests.Render(Examples.HuongAn());
        var runs = Lines(document.Body).SelectMany(line => (IEnumerable<TextRun>)line.Runs).ToList();
        runs.ShouldAllBe(r => r.Origin != null && (r.Origin.Template != null || r.Origin.Path != null));
        runs.Where(r => r.Text == "90%").Select(r => r.Origin!.Path!.ToString()).ShouldBe(
            ["objectives.stages[0].targets[0].exactly", "objectives.stages[0].targets[1].exactly", "objectives.stages[1].targets[0].exactly", "objectives.stages[1].targets[1].exactly"]);
        runs.Single(r => r.Text == "Trạm y tế").Origin!.Path!.ToString().ShouldBe("assignments[2].unit[0]");
        runs.Single(r => r.Text == "30/11").Origin!.ShouldSatisfyAllConditions(
            o => o.Path!.ToString().ShouldBe("reporting[1].before"),
            o => o.Template!.File.ShouldBe("che-do-bao-cao.md"));
    }

    private static IEnumerable<TextLine> Lines(IEnumerable<Block> blocks) => blocks.Select(b => b is Numbered numbered ? numbered.Text : ((Paragraph)b).Text);
}
