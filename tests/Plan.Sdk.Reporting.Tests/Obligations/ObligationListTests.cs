using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Tests.Obligations;

public sealed class ObligationListTests
{
    private static readonly ValueList<Obligation> All = ObligationList.Of(HuongAn.Context, WorkingDays.Plain);

    [Fact]
    public void Of_HuongAn_AsksEachUnitOnceAndThenEveryYear()
    {
        All.Count.ShouldBe(8 + (8 * 7));
        All.Count(o => o.Rule.Id == "ke-hoach-don-vi" && o.LastDay == new DateOnly(2019, 1, 19)).ShouldBe(8);
        All.Where(o => o is { Unit: "tram-y-te", Rule.Id: "bao-cao-nam" }).Select(o => (o.Period.Name, o.LastDay))
            .ShouldBe(Enumerable.Range(2019, 7).Select(y => ($"{y}", new DateOnly(y, 11, 29))));
        All.Select(o => o.Key).Distinct().Count().ShouldBe(All.Count);
        All.Select(o => o.LastDay).ShouldBeInOrder();
    }

    [Fact]
    public void Of_UnitThatClosed_OwesOnlyWhatFellDueBefore()
    {
        var context = HuongAn.Context;
        var ward = context.Workspace.Organizations.All.Single(o => o.Id == "ubnd-phuong-huong-an");
        var closed = ward with { Units = ward.Units.Select(u => u.Id == "tram-y-te" ? u with { ValidTo = new(2021, 6, 30) } : u).ToValueList() };
        var workspace = new PlanWorkspace(context.Workspace.Settings, new([closed, .. context.Workspace.Organizations.All.Where(o => o != ward)]), context.Workspace.Papers);
        ObligationList.Of(new(context.Plan, workspace, context.Today), WorkingDays.Plain).Where(o => o is { Unit: "tram-y-te", Rule.Id: "bao-cao-nam" }).Select(o => o.Period.Name).ShouldBe(["2019", "2020"]);
    }

    [Theory]
    [InlineData("2020-11-19", null, ObligationState.NotDue, 0)]
    [InlineData("2020-11-23", null, ObligationState.DueSoon, 0)]
    [InlineData("2020-11-29", null, ObligationState.DueSoon, 0)]
    [InlineData("2020-11-30", null, ObligationState.Late, 1)]
    [InlineData("2020-12-07", null, ObligationState.Late, 6)]
    [InlineData("2020-12-07", "2020-11-29", ObligationState.OnTime, 6)]
    [InlineData("2020-12-07", "2020-11-30", ObligationState.SentLate, 6)]
    [InlineData("2020-11-30", "2020-12-01", ObligationState.Late, 1)]
    public void StateOn_Day_FollowsLastDayAndReport(string day, string? sent, ObligationState state, int late)
    {
        var owed = All.First(o => o.Period.Name == "2020");
        var on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        owed.StateOn(on, sent is null ? null : DateOnly.Parse(sent, System.Globalization.CultureInfo.InvariantCulture), WorkingDays.Plain, 5).ShouldBe(state);
        owed.WorkingDaysLate(on, WorkingDays.Plain).ShouldBe(late);
    }
}
