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
}
