using System.Globalization;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Tests.Periods;

public sealed class ReportingPeriodTests
{
    [Fact]
    public void Vectors_EachForm_HasItsDays()
    {
        var rows = Vectors.Read("periods.csv").Skip(1).ToList();
        rows.Count.ShouldBeGreaterThan(50);
        foreach (var row in rows)
        {
            var known = ReportingPeriod.TryParse(row[0], out var period);
            known.ShouldBe(row[1] != "-", row[0]);
            if (!known) continue;
            var (from, to) = period.DataDays(CutOff.Decree09);
            string.Join(',', period.Name, Iso(period.FirstDay), Iso(period.LastDay), Iso(from), Iso(to)).ShouldBe(string.Join(',', row));
            period.DataDays(CutOff.Calendar).ShouldBe((period.FirstDay, period.LastDay));
        }
    }

    [Fact]
    public void Vectors_EachDay_HasItsNearestPeriod()
    {
        var rows = Vectors.Read("nearest.csv").Skip(1).ToList();
        rows.Count.ShouldBeGreaterThan(80);
        foreach (var row in rows) ReportingPeriod.EndingNear(Vectors.Every(row[0]), Vectors.Day(row[1])).Name.ShouldBe(row[2], string.Join(',', row));
    }

    [Theory]
    [InlineData("2026-01", "2025-12")]
    [InlineData("2026-Q1", "2025-Q4")]
    [InlineData("2026-H2", "2026-H1")]
    [InlineData("2026-H1", "2025-H2")]
    [InlineData("2026-9M", "2025-9M")]
    [InlineData("2026", "2025")]
    [InlineData("2021-W01", "2020-W53")]
    [InlineData("2018-2025", null)]
    [InlineData("2026-05-03", null)]
    public void Previous_Period_IsTheOneBeforeOfItsKind(string name, string? expected)
    {
        ReportingPeriod.TryParse(name, out var period).ShouldBeTrue();
        period.Previous()?.Name.ShouldBe(expected);
        (period.Previous() is null).ShouldBe(expected is null);
    }

    [Fact]
    public void DataDays_PeriodsOfOneKind_FollowWithoutGapOrOverlap()
    {
        foreach (var last in new[] { ReportingPeriod.OfMonth(2030, 12), ReportingPeriod.OfQuarter(2030, 4), ReportingPeriod.OfHalf(2030, 2), ReportingPeriod.OfYear(2030) })
        {
            foreach (var cutOff in Enum.GetValues<CutOff>())
            {
                for (var period = last; period.Year > 1990; period = period.Previous()!)
                    period.Previous()!.DataDays(cutOff).To.AddDays(1).ShouldBe(period.DataDays(cutOff).From);
            }
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
