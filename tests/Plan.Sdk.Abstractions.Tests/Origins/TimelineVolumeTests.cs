using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Tests.Origins;

public sealed class TimelineVolumeTests
{
    [Theory]
    [InlineData("thu", 1)]
    [InlineData("thu.2", 2)]
    [InlineData("thu.10", 10)]
    [InlineData("thu.1", 0)]
    [InlineData("thu.02", 0)]
    [InlineData("thu.", 0)]
    [InlineData("thu-2", 0)]
    [InlineData("thu.2.3", 0)]
    [InlineData("thu.99999999999", 0)]
    [InlineData("thu-hai", 0)]
    [InlineData("so", 0)]
    public void NumberOf_Name_IsThatOfAVolumeOfThePlanOnly(string name, int number)
    {
        TimelineVolume.NumberOf(name, "thu").ShouldBe(number);
        if (number > 0) TimelineVolume.NameOf("thu", number).ShouldBe(name);
    }

    [Fact]
    public void CountingOf_FirstFileAndItsVolumes_CountInTheirOrder()
    {
        PlanDocument<Timeline>[] files = [.. new[] { "timeline/thu.10.yaml", "timeline/thu.2.yaml", "timeline/khac.yaml", "timeline/so.yaml", "timeline/cu/thu.3.yaml", "timeline/thu.yaml" }.Select(f => Document(f, f.Contains("khac", StringComparison.Ordinal) ? "khac" : "thu"))];
        var ordered = TimelineVolume.InOrder(files);
        ordered.Select(d => d.SourceMap.File).ShouldBe(["timeline/cu/thu.3.yaml", "timeline/khac.yaml", "timeline/so.yaml", "timeline/thu.yaml", "timeline/thu.2.yaml", "timeline/thu.10.yaml"]);
        Counting(ordered.Skip(3)).ShouldBe(["timeline/thu.yaml 1", "timeline/thu.2.yaml 2", "timeline/thu.10.yaml 10"]);
        Counting(ordered.Skip(1)).ShouldBe(["timeline/so.yaml 0"]);
        Counting(ordered).ShouldBe(["timeline/cu/thu.3.yaml 3"]);
        TimelineVolume.Of(ordered[3]).Beside(2).ShouldBe("timeline/thu.2.yaml");
    }

    private static IEnumerable<string> Counting(IEnumerable<PlanDocument<Timeline>> files) => TimelineVolume.CountingOf(files, "thu").Select(v => $"{v.Document.SourceMap.File} {v.Number}");

    private static PlanDocument<Timeline> Document(string file, string plan) => new(new() { Plan = plan, Events = [] }, SourceMap.Empty(file), [], "");
}
