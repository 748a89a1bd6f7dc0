using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Submissions;

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
    public void Of_UnitThatClosedWithoutSuccessor_StillOwesThePeriodInWhichItClosed() =>
        Owed(TestPlan.Yearly, TestPlan.Ward("phuong-a", to: new(2025, 6, 30))).ShouldBe(["phuong-a 2024", "phuong-a 2025"]);

    [Theory]
    [InlineData(null, "a/tram 2024, a/tram 2025")]
    [InlineData("2024-12-31", "a/tram 2024")]
    [InlineData("2026-12-31", "a/tram 2024, a/tram 2025")]
    public void Of_UnitInsideAWardThatClosed_EndsWithIt(string? own, string expected)
    {
        var unit = new Organization { Id = "tram", Name = "Trạm Y tế", ValidTo = own is null ? null : Vectors.Day(own) };
        Owed(TestPlan.Yearly with { From = ["a/tram"] }, TestPlan.Ward("a", to: new(2025, 6, 30)) with { Units = [unit] }).ShouldBe(expected.Split(", "));
    }

    [Fact]
    public void Of_UnitThatClosedAtTheEndOfTheYear_OwesNothingAboutTheNext() =>
        Owed(TestPlan.Yearly with { By = [CalendarPoint.Yearly(12, 20)], CutOff = CutOff.Decree09 }, TestPlan.Ward("phuong-a", to: new(2025, 12, 31))).ShouldBe(["phuong-a 2024", "phuong-a 2025"]);

    [Theory]
    [InlineData("2024-01-04", "")]
    [InlineData("2024-01-05", "phuong-a 2024-03-01")]
    [InlineData("2024-02-29", "phuong-a 2024-03-01")]
    public void Of_ReportMadeOnce_IsOwedByWhoeverWasThereSinceTheIssue(string ended, string expected) =>
        string.Join(", ", Owed(TestPlan.Yearly with { Every = Frequency.Once, By = [Vectors.Point("2024-03-01")] }, TestPlan.Ward("phuong-a", to: Vectors.Day(ended)))).ShouldBe(expected);

    [Theory]
    [InlineData("2025-11-30", "phuong-a 2025, phuong-a 2026")]
    [InlineData("2025-12-01", "phuong-a 2026")]
    [InlineData("2024-01-01", "phuong-a 2024, phuong-a 2025, phuong-a 2026")]
    public void Of_UnitThatOpened_OwesFromTheFirstDeadlineItLivesToSee(string opened, string expected) =>
        Owed(TestPlan.Yearly, TestPlan.Ward("phuong-a", from: Vectors.Day(opened))).ShouldBe(expected.Split(", "));

    [Fact]
    public void Of_UnitThatOpenedAfterThePeriod_OwesNothingForIt()
    {
        var rule = TestPlan.Yearly with { By = [CalendarPoint.Yearly(1, 15)] };
        Owed(rule, TestPlan.Ward("phuong-a", from: new(2026, 1, 5))).ShouldBe(["phuong-a 2026"]);
    }

    [Fact]
    public void Of_UnitMergedInMidYear_PassesWhatIsOpenToItsSuccessor() =>
        Owed(TestPlan.Yearly, TestPlan.Ward("phuong-a", null, new(2025, 6, 30), "phuong-b"), TestPlan.Ward("phuong-b"))
            .ShouldBe(["phuong-a 2024", "phuong-b 2025 < phuong-a", "phuong-b 2026 < phuong-a"]);

    [Fact]
    public void Of_UnitMergedIntoOneThatReportsToo_IsAskedOnceAndNamesThePredecessorWhileItWasThere() =>
        Owed(TestPlan.Yearly with { From = ["phuong-a", "phuong-b"] }, TestPlan.Ward("phuong-a", null, new(2025, 6, 30), "phuong-b"), TestPlan.Ward("phuong-b"))
            .ShouldBe(["phuong-a 2024", "phuong-b 2024", "phuong-b 2025 < phuong-a", "phuong-b 2026"]);

    [Fact]
    public void Of_UnitSplitInTwo_PassesToBoth() =>
        Owed(TestPlan.Yearly, TestPlan.Ward("phuong-a", null, new(2025, 6, 30), "phuong-b", "phuong-c"), TestPlan.Ward("phuong-b", new(2025, 7, 1)), TestPlan.Ward("phuong-c", new(2025, 7, 1)))
            .ShouldBe(["phuong-a 2024", "phuong-b 2025 < phuong-a", "phuong-c 2025 < phuong-a", "phuong-b 2026 < phuong-a", "phuong-c 2026 < phuong-a"]);

    [Fact]
    public void Of_SuccessorThatEndedToo_PassesOn() =>
        Owed(TestPlan.Yearly, TestPlan.Ward("phuong-a", null, new(2025, 3, 31), "phuong-b"), TestPlan.Ward("phuong-b", null, new(2025, 8, 31), "phuong-c"), TestPlan.Ward("phuong-c"))
            .ShouldBe(["phuong-a 2024", "phuong-c 2025 < phuong-a", "phuong-c 2026 < phuong-a"]);

    [Fact]
    public void Of_SuccessorsInARing_StayWithTheUnit() =>
        Owed(TestPlan.Yearly, TestPlan.Ward("phuong-a", null, new(2025, 3, 31), "phuong-b"), TestPlan.Ward("phuong-b", null, new(2025, 3, 31), "phuong-a"))
            .ShouldBe(["phuong-a 2024", "phuong-a 2025"]);

    [Fact]
    public void Of_ReportSentBeforeTheUnitEnded_DoesNotPass()
    {
        var context = TestPlan.Of(TestPlan.Yearly, TestPlan.Ward("phuong-a", null, new(2025, 6, 30), "phuong-b"), TestPlan.Ward("phuong-b"));
        HashSet<SubmissionKey> booked = [new(TestPlan.Id, "nam", "phuong-a", "2025")];
        Lines(ObligationList.Of(context, WorkingDays.Plain, booked)).ShouldBe(["phuong-a 2024", "phuong-a 2025", "phuong-b 2026 < phuong-a"]);
    }

    [Fact]
    public void Of_CommonName_AsksEachMemberOnceWithItsOwnDates() =>
        Owed(
            TestPlan.Yearly with { From = ["cac-phuong", "phuong-c", "cac-don-vi"] },
            TestPlan.Group("cac-phuong", "phuong-b", "phuong-a"),
            TestPlan.Group("cac-don-vi", "cac-phuong", "phuong-d"),
            TestPlan.Ward("phuong-a", to: new(2024, 12, 31)), TestPlan.Ward("phuong-b"), TestPlan.Ward("phuong-c", from: new(2026, 1, 1)), TestPlan.Ward("phuong-d", from: new(2026, 1, 1)))
            .ShouldBe(["phuong-b 2024", "phuong-a 2024", "phuong-b 2025", "phuong-b 2026", "phuong-c 2026", "phuong-d 2026"]);

    [Fact]
    public void Of_CommonNameAmongItsOwnMembers_AsksTheOthers() =>
        Owed(TestPlan.Yearly with { From = ["cac-phuong"] }, TestPlan.Group("cac-phuong", "phuong-a", "cac-don-vi"), TestPlan.Group("cac-don-vi", "cac-phuong", "phuong-b"), TestPlan.Ward("phuong-a"), TestPlan.Ward("phuong-b"))
            .Where(o => o.EndsWith("2024", StringComparison.Ordinal)).ShouldBe(["phuong-a 2024", "phuong-b 2024"]);

    [Fact]
    public void Of_MembersInsideAnotherOrganization_AreNamedAsThePlanCanNameThem() =>
        Owed(
            TestPlan.Yearly with { From = ["quan/cac-to"] },
            new Organization
            {
                Id = "quan", Name = "Ủy ban nhân dân quận",
                Units = [TestPlan.Group("cac-to", "to-1", "phuong-a"), new() { Id = "to-1", Name = "Tổ dân phố 1", ValidTo = new(2025, 6, 30), Successors = ["to-2"] }, new() { Id = "to-2", Name = "Tổ dân phố 2" }],
            },
            TestPlan.Ward("phuong-a"))
            .ShouldBe(["quan/to-1 2024", "phuong-a 2024", "quan/to-2 2025 < quan/to-1", "phuong-a 2025", "quan/to-2 2026 < quan/to-1", "phuong-a 2026"]);

    [Fact]
    public void Of_TwoDeadlinesForOnePeriod_CountsTheFirst() =>
        ObligationList.Of(TestPlan.Of(TestPlan.Yearly with { By = [CalendarPoint.Yearly(12, 15), CalendarPoint.Yearly(11, 15)] }, TestPlan.Ward("phuong-a")), WorkingDays.Plain)
            .Select(o => o.LastDay).ShouldBe([new(2024, 11, 15), new(2025, 11, 15), new(2026, 11, 15)]);

    private static string[] Owed(ReportingRule rule, params Organization[] organizations) => Lines(ObligationList.Of(TestPlan.Of(rule, organizations), WorkingDays.Plain));

    /// <summary>For each obligation unit and period, and behind &lt; whom it is inherited from.</summary>
    private static string[] Lines(ValueList<Obligation> obligations) =>
        [.. obligations.Select(o => $"{o.Unit} {o.Period}{(o.InheritedFrom.Count > 0 ? $" < {string.Join(", ", (IEnumerable<string>)o.InheritedFrom)}" : "")}")];
}
