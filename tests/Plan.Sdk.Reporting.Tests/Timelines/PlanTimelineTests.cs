using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Submissions;
using Plan.Sdk.Reporting.Timelines;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Reporting.Tests.Timelines;

public sealed class PlanTimelineTests : IDisposable
{
    private static readonly PlanContext Context = TestPlan.Of(TestPlan.Yearly with { From = ["phuong-a", "phuong-b"] }, TestPlan.Ward("phuong-a"), TestPlan.Ward("phuong-b"));
    private static readonly ValueList<Obligation> Owed = ObligationList.Of(Context, WorkingDays.Plain);
    private static readonly Obligation First = Owed.First(o => o is { Unit: "phuong-a", Period.Name: "2024" });

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Of_YearOfAReport_IsFollowedDayByDay()
    {
        var (timeline, findings) = Read("""
            - {A, action: extended, on: 2024-11-20, until: 2024-12-10, decision: 45/UBND-VX, reason: Mưa lũ}
            - {A, action: received, on: 2024-12-09}
            - {B, action: waived, on: 2024-12-09, decision: 50/UBND-VX}
            - {A, action: returned, on: 2024-12-12, reason: Thiếu biểu 2}
            - {A, action: resubmitted, on: 2024-12-16}
            """);
        findings.ShouldBeEmpty();
        StatesOf(timeline, First, new(2024, 11, 19), new(2024, 12, 17)).ShouldBe(
            "19/11 NotDue; 20/11 Extended; 03/12 DueSoon; 09/12 OnTime; 12/12 Returned; 16/12 Resubmitted");
        var standing = timeline.Of(First).On(First, new(2024, 12, 12), WorkingDays.Plain, 5);
        standing.Extension!.Decision.ShouldBe("45/UBND-VX");
        standing.Decision!.Reason.ShouldBe("Thiếu biểu 2");
        standing.FirstSent.ShouldBe(new DateOnly(2024, 12, 9));
        timeline.Of(Owed.First(o => o.Unit == "phuong-b")).On(Owed.First(o => o.Unit == "phuong-b"), new(2024, 12, 9), WorkingDays.Plain, 5).State.ShouldBe(ObligationState.Waived);
    }

    [Theory]
    [InlineData("", "2024-11-29", "29/11 OnTime")]
    [InlineData("", "2024-12-02", "01/12 Late; 02/12 SentLate")]
    [InlineData("- {A, action: returned, on: 2024-12-05}", "2024-11-29", "29/11 OnTime; 05/12 Returned")]
    [InlineData("- {A, action: received, on: 2024-11-28}", "2024-12-02", "28/11 OnTime")]
    [InlineData("- {A, action: received, on: 2024-11-28}\n- {A, action: returned, on: 2024-12-02}", "2024-12-06", "28/11 OnTime; 02/12 Returned; 06/12 Resubmitted")]
    [InlineData("- {A, action: received, on: 2024-11-28}\n- {A, action: returned, on: 2024-12-02}", "2024-11-28", "28/11 OnTime; 02/12 Returned")]
    [InlineData("- {A, action: extended, on: 2024-11-28, until: 2024-12-06, decision: 45/UBND-VX}", "2024-11-27", "27/11 OnTime")]
    public void Of_ReportFile_CountsAsReceivedWhereNoEntrySaysSo(string entries, string sent, string expected)
    {
        var (timeline, findings) = Read(entries, key => key == First.Key ? Vectors.Day(sent) : null);
        findings.ShouldBeEmpty();
        StatesOf(timeline, First, new(2024, 11, 25), new(2024, 12, 10)).ShouldBe($"25/11 DueSoon; {expected}");
    }

    [Fact]
    public void Of_WrongEntries_AreToldAtTheirPlaceAndTheOthersCount()
    {
        var (timeline, findings) = Read("""
            - {A, action: returned, on: 2024-11-20}
            - {rule: quy, unit: phuong-a, period: 2024, action: received, on: 2024-11-21}
            - {rule: nam, unit: phuong-c, period: 2024, action: received, on: 2024-11-21}
            - {rule: nam, unit: phuong-a, period: 2024-Q1, action: received, on: 2024-11-21}
            - {rule: nam, unit: phuong-a, period: năm 2024, action: received, on: 2024-11-21}
            - {A, action: extended, on: 2024-11-22}
            - {A, action: extended, on: 2024-11-22, until: 2024-11-30, decision: 45/UBND-VX}
            - {A, action: extended, on: 2024-11-22, until: 2024-12-10}
            - {A, action: received, on: 2024-12-09}
            - {A, action: received, on: 2024-12-09}
            - {A, action: received, on: 2024-12-10}
            - {A, action: resubmitted, on: 2024-12-10}
            - {A, action: waived, on: 2024-12-11, decision: 50/UBND-VX}
            - {A, action: returned, on: 2024-12-01}
            - {A, action: returned, on: 2024-12-12, until: 2024-12-20}
            - {A, action: waived, on: 2024-12-13}
            - {A, action: received, on: 2024-12-14}
            """);
        string.Join('\n', findings).ShouldMatchApproved(c => c.NoDiff());
        StatesOf(timeline, First, new(2024, 11, 21), new(2024, 12, 20)).ShouldBe("21/11 NotDue; 22/11 Extended; 03/12 DueSoon; 09/12 OnTime; 12/12 Returned; 13/12 Waived");
    }

    [Fact]
    public void Of_EntryOfADayBeforeTheReportCame_CannotFollowIt()
    {
        var (timeline, findings) = Read("- {A, action: extended, on: 2024-12-03}\n- {A, action: returned, on: 2024-11-30}\n- {A, action: waived, on: 2024-11-30, decision: 50/UBND-VX}", _ => new(2024, 12, 1));
        findings.Select(f => f.Split(' ')[2]).ShouldBe(["PLAN3208", "PLAN3203", "PLAN3203"]);
        StatesOf(timeline, First, new(2024, 11, 29), new(2024, 12, 10)).ShouldBe("29/11 DueSoon; 01/12 SentLate");
    }

    [Fact]
    public void Of_SecondTimelineOfThePlan_IsToldAndPassedOver()
    {
        var diagnostics = new DiagnosticBag();
        PlanDocument<Timeline>[] documents = [Document("- {A, action: received, on: 2024-11-21}", "a.yaml"), Document("- {A, action: received, on: 2024-12-21}", "b.yaml"), Document("", "c.yaml", "ke-hoach-khac")];
        var timeline = PlanTimeline.Of(documents, Context.Plan, Owed, _ => null, diagnostics);
        diagnostics.ToSorted().ShouldHaveSingleItem().GetMessage(Language.English).ShouldBe(
            "The plan \"ke-hoach-thu\" has its timeline in the file \"" + Path.Combine(folder.Path, "a.yaml") + "\"; this file does not count. Add its entries at the end of that file.");
        timeline.Of(First).Events.ShouldHaveSingleItem().On.ShouldBe(new DateOnly(2024, 11, 21));
    }

    private (PlanTimeline Timeline, string[] Findings) Read(string entries, Func<SubmissionKey, DateOnly?>? sentOn = null)
    {
        var diagnostics = new DiagnosticBag();
        var timeline = PlanTimeline.Of([Document(entries)], Context.Plan, Owed, sentOn ?? (_ => null), diagnostics);
        return (timeline, [.. diagnostics.ToSorted().Select(d => $"{d.Span!.Start.Line - Head.Count(c => c == '\n')}:{d.Span.Start.Column} {d.Severity} {d.Id} {d.Path}: {d.GetMessage(Language.Vietnamese)}")]);
    }

    private const string Head = "apiVersion: plan/v1\nkind: Timeline\nplan: PLAN\nevents:\n";

    /// <summary>A timeline in which <c>A</c> and <c>B</c> stand for the reports of two wards.</summary>
    private PlanDocument<Timeline> Document(string entries, string file = "ke-hoach-thu.yaml", string plan = TestPlan.Id)
    {
        var diagnostics = new DiagnosticBag();
        var yaml = Head.Replace("PLAN", plan, StringComparison.Ordinal) + (entries.Length > 0 ? entries : "[]")
            .Replace("{A,", "{rule: nam, unit: phuong-a, period: 2024,", StringComparison.Ordinal).Replace("{B,", "{rule: nam, unit: phuong-b, period: 2024,", StringComparison.Ordinal);
        if (entries.Length == 0) yaml = yaml.Replace("events:\n[]", "events: []", StringComparison.Ordinal);
        var path = Path.Combine(folder.Path, file);
        File.WriteAllText(path, yaml);
        var read = TimelineReader.Read(path, diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        return read!;
    }

    /// <summary>The days on which the state changes.</summary>
    private static string StatesOf(PlanTimeline timeline, Obligation owed, DateOnly from, DateOnly to)
    {
        var changes = new List<string>();
        ObligationState? before = null;
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            var state = timeline.Of(owed).On(owed, day, WorkingDays.Plain, 5).State;
            if (state != before) changes.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{day:dd/MM} {state}"));
            before = state;
        }

        return string.Join("; ", changes);
    }
}
