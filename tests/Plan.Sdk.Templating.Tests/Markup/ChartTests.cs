using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;

namespace Plan.Sdk.Templating.Tests.Markup;

/// <summary>A chart is a table inside a container: what can't be drawn is told before there is data, or at its line of the template.</summary>
public sealed class ChartTests
{
    private const string Head = "::: chart column Số cây\n| Việc | Kế hoạch | Đạt |\n| --- | ---: | ---: |\n";

    [Theory]
    [InlineData("column", ChartKind.Column)]
    [InlineData("bar", ChartKind.Bar)]
    [InlineData("line", ChartKind.Line)]
    [InlineData("pie", ChartKind.Pie)]
    public void Render_Kind_IsThatOfTheHead(string name, ChartKind expected) =>
        Run.Document($"::: chart {name} Số cây\n| Việc | Đạt |\n| - | -: |\n| a | 1 |\n:::\n").Body.ShouldHaveSingleItem().ShouldBeOfType<Chart>().Kind.ShouldBe(expected);

    [Fact]
    public void Render_Figures_AreReadInOfficialForm() =>
        Run.Tree(Head + "| Một | 1.234,5 | -0,25 |\n| Hai | 0 | |\n| Ba | – | - |\n:::\nHết")
            .ShouldBe("chart column Số cây\n  Việc | Kế hoạch | Đạt\n  Một | 1.234,50 | -0,25\n  Hai | 0,00 | –\n  Ba | – | –\nHết");

    [Fact]
    public void Render_PerCent_IsTheUnitOfAll() =>
        Run.Tree(Head + "| Một | 95% | 91,5% |\n| Hai | | 100% |\n:::\n").ShouldBe("chart column Số cây (%)\n  Việc | Kế hoạch | Đạt\n  Một | 95,0 | 91,5\n  Hai | – | 100,0");

    [Fact]
    public void Render_ValuesOfThePlan_KeepTheirOrigins()
    {
        var chart = Run.Document("::: chart bar Chỉ tiêu của {{ plan.document.subject }}\n| Chỉ tiêu | Mức |\n| - | -: |\n{{~ for t in plan.objectives?.stages[0]?.targets ?? [] ~}}\n| {{ t.indicator ?? '' }} | {{ t.exactly ?? t.atLeast ?? '' }} |\n{{~ end ~}}\n:::\n")
            .Body.ShouldHaveSingleItem().ShouldBeOfType<Chart>();

        chart.Title.PlainText.ShouldBe("Chỉ tiêu của Chăm sóc cây xanh");
        chart.Title.Runs[^1].Origin!.Path!.ToString().ShouldBe("document.subject");
        chart.Categories[0].Runs.Single().Origin!.Path!.ToString().ShouldBe("objectives.stages[0].targets[0].indicator");
        chart.Series.Single().Values.Select(v => v.Number).ShouldBe([1234.5m, 90m]);
        chart.Series.Single().Values[1].Origins![0].Path!.ToString().ShouldBe("objectives.stages[0].targets[1].atLeast");
        chart.Series.Single().Values[1].Origins![0].Template!.Start.Line.ShouldBe(9);
    }

    [Fact]
    public void Render_CellOfSeveralValues_KeepsTheOriginOfEach()
    {
        var chart = Run.Document("::: chart bar Số cây\n| Chỉ tiêu | Mức |\n| - | -: |\n| {{ plan.id }} {{ plan.document.subject }} {{ plan.id }} | {{ plan.objectives?.stages[0]?.targets[1]?.atLeast ?? 0 }},{{ plan.objectives?.stages[0]?.targets[1]?.atLeast ?? 0 }}{{ plan.period?.to ?? '' }} |\n:::\n")
            .Body.ShouldHaveSingleItem().ShouldBeOfType<Chart>();

        chart.Categories[0].Origins.Select(o => o.Path!.ToString()).Distinct().ShouldBe(["id", "document.subject"]);
        chart.Series.Single().Values[0].Origins!.Select(o => o.Path!.ToString()).Distinct().ShouldBe(["objectives.stages[0].targets[1].atLeast", "period.to"]);
    }

    [Fact]
    public void Render_ChartOnPagesOnTheLongSideAndInAnAnnex_StandsThere()
    {
        var document = Run.Document("::: annex Phụ\n::: landscape\n::: chart pie Số cây\n| a | b |\n| - | - |\n| c | 1 |\n:::\n:::\n:::\n");

        document.Annexes.Single().Blocks.Single().ShouldBeOfType<Landscape>().Blocks.Single().ShouldBeOfType<Chart>();
    }

    [Theory]
    [InlineData("::: chart colum Số cây\n| a | b |\n| - | - |\n| c | 1 |\n:::\n", "1:11 PLAN4140")]
    [InlineData("::: chart Số cây\n| a | b |\n| - | - |\n| c | 1 |\n:::\n", "1:11 PLAN4140")]
    [InlineData("::: chart\n| a | b |\n| - | - |\n| c | 1 |\n:::\n", "1:10 PLAN4140")]
    [InlineData("::: chart pie\n| a | b |\n| - | - |\n| c | 1 |\n:::\n", "1:1 PLAN4141")]
    [InlineData("::: chart pie Số cây\n:::\n", "1:1 PLAN4142")]
    [InlineData("::: chart pie Số cây\n{{ if plan.note }}\n| a | b |\n| - | - |\n| c | 1 |\n{{ end }}\n:::\n", "1:1 PLAN4142")]
    [InlineData("::: chart pie Số cây\n| a | b |\n| - | - |\n| c | 1 |\n\n| a | b |\n| - | - |\n| c | 1 |\n:::\n", "7:1 PLAN4143")]
    [InlineData("::: chart pie Số cây\nChữ.\n| a | b |\n| - | - |\n| c | 1 |\n:::\n", "2:1 PLAN4143")]
    [InlineData("::: chart pie Số cây\n| a | b |\n| - | - |\n| c | 1 |\n\n- Gạch\n:::\n", "6:1 PLAN4143")]
    [InlineData("::: chart pie Số cây\n| a | b |\n| - | - |\n| c | 1 |\n\n{{ plan.id }}\n:::\n", "1:1 PLAN4143")]
    [InlineData("::: chart pie Số cây\n| a |\n| - |\n| c |\n:::\n", "3:1 PLAN4144")]
    [InlineData("::: chart pie Số cây\n| a | b | c |\n| - | - | - |\n| d | 1 | 2 |\n:::\n", "3:1 PLAN4145")]
    [InlineData("::: chart pie Số cây\n| a | b |\n| - | - |\n| c | 12 cây |\n:::\n", "4:7 PLAN4146")]
    [InlineData("::: chart pie Số cây\n| a |\n| c |\n:::\n", "2:1 PLAN4081")]
    [InlineData("::: chart pie Số cây\n| a | b |\n| - | - |\n| c | 1 |\n::: note\nChữ\n:::\n:::\n", "5:1 PLAN4076")]
    public void Compile_ChartThatCannotBeDrawn_IsRefusedAtItsLine(string template, string expected)
    {
        Run.Findings(template)[0].ShouldStartWith(expected);
        Template.Compile(Run.Head + template, "thu.md", Run.NoPack, new()).ShouldBeNull();
    }

    [Theory]
    [InlineData("| Một | {{ plan.id }} | 1 |\n", "4:12 PLAN4147 “thu-nghiem” không phải số")]
    [InlineData("| Một | 1234.5 | 1 |\n", "4:9 PLAN4147 “1234.5” không phải số")]
    [InlineData("| Một | 95% | 1 |\n", "4:15 PLAN4147 “1” không phải số")]
    [InlineData("| Một | 95 | 1% |\n", "4:14 PLAN4147 “1%” không phải số")]
    public void Render_CellThatIsNoFigure_IsToldAtItsLine(string rows, string expected) =>
        Run.Findings(Head + rows + ":::\n").ShouldHaveSingleItem().ShouldStartWith(expected);

    [Fact]
    public void Render_NegativeSlice_IsTold() =>
        Run.Findings("::: chart pie Số cây\n| a | b |\n| - | - |\n| c | -1 |\n:::\n").ShouldHaveSingleItem().ShouldStartWith("4:7 PLAN4148 “-1” nhỏ hơn 0");

    [Fact]
    public void Render_NoRows_PrintsTitleAndHeadAndTells()
    {
        var template = Head + "{{~ for t in plan.tasks offset: 9 ~}}\n| {{ t.id }} | 1 | 2 |\n{{~ end ~}}\n:::\n";
        var diagnostics = new DiagnosticBag();

        TreeText.Of(Run.Try(template, diagnostics)!.Body).ShouldBe("(Note) Số cây\ntable Left*3 Right*3 Right*3\n  Việc | Kế hoạch | Đạt\n");
        diagnostics.ToSorted().ShouldHaveSingleItem().Id.ShouldBe("PLAN4149");
    }

    /// <summary>Small templates of all that decides about charts, put together at random: whatever passes the check is rendered.</summary>
    [Fact]
    public void Render_WhateverPassesTheCheck_NeverFails()
    {
        string[] pieces =
        [
            "::: chart bar Tên\n", "::: chart pie {{ plan.id }}\n", ":::\n", "| a | b |\n", "| a | 1 |\n", "| - | - |\n", "| a | b |\n| - | - |\n", "| a | b |\n| - | - |\n| c | 3% |\n", "\n", "chữ\n", "{{ if plan.id == 'x' }}", "{{ if plan.note }}\n",
            "{{ else }}\n", "{{ end }}\n", "{{ for t in plan.tasks }}\n", "{{ plan.note ?? '' }}\n", "| {{ plan.id }} | 2 |\n", "::: landscape\n", "# Tên\n", "{{ include 'dong' }}\n",
        ];
        var pack = new TemplatePack([new("dong.md", "---\nid: dong\nkind: part\n---\n| 1 | 2 |\n")]);
        var random = new Random(5);
        var charts = 0;
        for (var i = 0; i < 8000; i++)
        {
            var template = "::: chart column Tên\n" + string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => pieces[random.Next(pieces.Length)])) + ":::\n";
            var compiled = Template.Compile(Run.Head + template, "thu.md", pack, new());
            if (compiled is null) continue;
            var document = TemplateRenderer.Render(compiled, Samples.Small, "00", new()).ShouldNotBeNull(template);
            if (document.Body.Any(b => b is Chart)) charts++;
        }

        charts.ShouldBeGreaterThan(50);
    }
}
