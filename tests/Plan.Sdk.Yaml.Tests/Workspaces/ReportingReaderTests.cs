using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Yaml.Tests.Workspaces;

public sealed class ReportingReaderTests : IDisposable
{
    private const string Timeline = """
        plan: huong-an-79-2019
        events:
          - {rule: bao-cao-nam, unit: tram-y-te, period: 2020, action: received, on: 2020-11-25}
          - {rule: bao-cao-nam, unit: to-dan-pho, period: 2020, action: extended, on: 2020-11-20, until: 2020-12-15, decision: 45/UBND-VX}

        """;

    private readonly TemporaryWorkspace workspace = new();
    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void ReadAll_DataAndTimeline_AreReadInTheOrderOfTheirFiles()
    {
        workspace.Add("timeline/b.yaml", "Timeline", Timeline);
        workspace.Add("timeline/a.yaml", "Timeline", Timeline.Replace("huong-an-79-2019", "ke-hoach-khac", StringComparison.Ordinal));
        workspace.Add("data/2020/tram-y-te.yaml", "Submission", "plan: huong-an-79-2019\nrule: bao-cao-nam\nunit: tram-y-te\nperiod: 2020\n");
        var files = ReportingReader.ReadAll(workspace.Root, diagnostics);
        diagnostics.Count.ShouldBe(0);
        files.Submissions.ShouldHaveSingleItem().Model.Unit.ShouldBe("tram-y-te");
        files.Timelines.Select(t => t.Model.Plan).ShouldBe(["ke-hoach-khac", "huong-an-79-2019"]);
        var extended = files.Timelines[1].Model.Events[1];
        extended.ShouldBe(new TimelineEvent
        {
            Rule = "bao-cao-nam", Unit = "to-dan-pho", Period = "2020", Action = TimelineAction.Extended, On = new(2020, 11, 20), Until = new(2020, 12, 15), Decision = "45/UBND-VX",
        });
    }

    [Fact]
    public void ReadAll_NoFolders_IsEmpty() => ReportingReader.ReadAll(workspace.Root, diagnostics).ShouldBe(ReportingFiles.Empty);

    [Theory]
    [InlineData("action: received", "action: recieved", "5:64 Error PLAN")]
    [InlineData("on: 2020-11-25", "on: 25/11/2020", "5:78 Error PLAN")]
    [InlineData(", period: 2020, action: received", ", action: received", "5:5 Error PLAN")]
    [InlineData("until: 2020-12-15", "until: 2020-12-15, untill: 2020-12-16", "6:110 Error PLAN")]
    public void ReadAll_WrongTimeline_IsToldAndLeftOut(string from, string to, string expected)
    {
        workspace.Add("timeline/huong-an.yaml", "Timeline", Timeline.Replace(from, to, StringComparison.Ordinal));
        var files = ReportingReader.ReadAll(workspace.Root, diagnostics);
        files.Timelines.ShouldBeEmpty();
        diagnostics.ToSorted().Select(d => $"{d.Span!.Start.Line}:{d.Span.Start.Column} {d.Severity} {d.Id}").ShouldContain(d => d.StartsWith(expected, StringComparison.Ordinal), expected);
    }

    [Fact]
    public void ReadAll_OtherKindInTheFolder_IsToldAndLeftOut()
    {
        workspace.Add("timeline/huong-an.yaml", "Submission", Timeline);
        ReportingReader.ReadAll(workspace.Root, diagnostics).Timelines.ShouldBeEmpty();
        diagnostics.HasErrors.ShouldBeTrue();
    }
}
