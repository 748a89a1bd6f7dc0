using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml.Tests;

public sealed class PlanYamlReaderTests
{
    [Fact]
    public void Read_SeedPlan_FillsTheModel()
    {
        var plan = Sample.Read(Sample.Plan).Model;

        plan.Id.ShouldBe("huong-an-79-2019");
        plan.Document.Type.ShouldBe("KH");
        plan.Document.Number.ShouldBe(79);
        plan.Document.Date.ShouldBe(new DateOnly(2019, 2, 26));
        plan.Document.Signature.ShouldBe(new Signature { Authority = [SigningAuthority.OnBehalf], Position = "Chủ tịch" });
        plan.Period.ShouldBe(new PlanPeriod { From = CalendarPoint.OfYear(2018), To = CalendarPoint.OfYear(2025) });
        plan.Bases.ShouldHaveSingleItem().Number.ShouldBe("1437/QĐ-TTg");
        var stage = plan.Objectives!.Stages.ShouldHaveSingleItem();
        stage.Targets[0].ShouldBe(new Target
        {
            Id = "tre-em-tiep-can-2020",
            Indicator = "ty-le-tre-em-tiep-can",
            Comparator = Comparator.AtLeast,
            Amount = new(90),
            Unit = "%",
            Text = ClauseText.Of("Phấn đấu {amount} trẻ em đến 8 tuổi được tiếp cận các dịch vụ"),
        });
        stage.Targets[1].Amount.ShouldBe(new Amount(3, 6.5m));
        stage.Targets[1].Baseline.ShouldBe(new Baseline { Value = 40 });
        plan.Audiences.ShouldHaveSingleItem().Text.ShouldBe(ClauseText.Of("Trẻ em đến 8 tuổi."));
        plan.Assignments.ShouldHaveSingleItem().Units.ShouldBe(["ldtbxh"]);
        plan.Reporting.ShouldHaveSingleItem().Before.ShouldBe([CalendarPoint.Yearly(11, 30)]);
    }

    [Fact]
    public void Read_FileOfAnotherKind_IsToldAndNothingElse()
    {
        var bag = new Diagnostics.DiagnosticBag();

        PlanYamlReader.Read("apiVersion: plan/v1\nkind: Organization\nid: ubnd\nnane: a\n"u8, "p.yaml", bag).ShouldBeNull();

        bag.ToSorted().ShouldHaveSingleItem().Id.ShouldBe("PLAN1045");
    }

    [Theory]
    [InlineData("id", "4:5-4:21")]
    [InlineData("document.number", "7:11-7:13")]
    [InlineData("bases[0].number", "14:37-14:48")]
    [InlineData("objectives.stages[0].targets[0].atLeast", "24:20-24:22")]
    [InlineData("objectives.stages[0].targets[1].decreaseBy", "28:23-28:31")]
    [InlineData("objectives.stages[0].targets[0]", "22:11-26:78")]
    [InlineData("audiences[0]", "32:5-32:23")]
    [InlineData("audiences[0].text", "32:5-32:23")]
    [InlineData("assignments[0].unit[0]", "36:11-36:17")]
    [InlineData("reporting[0].from[1]", "42:24-42:33")]
    public void Read_SeedPlan_KnowsWhereValuesStand(string path, string expected)
    {
        var map = Sample.Read(Sample.Plan).SourceMap;

        var span = map.Find(ModelPath.Parse(path)!);

        $"{span.Start.Line}:{span.Start.Column}-{span.End.Line}:{span.End.Column}".ShouldBe(expected);
    }

    [Fact]
    public void Read_EmptyCells_AreCells()
    {
        var read = Sample.Read(Sample.Head + "annexes:\n  - id: bang\n    title: Bảng\n    columns: [TT, Tên, Ghi chú]\n    rows:\n      - [\"1\", Khám, \"\"]\n      - [~, ' ', Cộng]\n");
        read.Model.Annexes[0].Rows.ShouldBe([["1", "Khám", ""], ["", "", "Cộng"]]);
    }
}
