using System.Globalization;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Timelines;

namespace Plan.Sdk.Reporting.Tests.Timelines;

public sealed class ObligationHistoryTests
{
    private static readonly Obligation Owed = ObligationList.Of(HuongAn.Context, WorkingDays.Plain).First(o => o.Period.Name == "2020");

    [Fact]
    public void Vectors_EachDay_HasItsStanding()
    {
        var rows = Vectors.Read("standings.csv").Skip(1).ToList();
        rows.Count.ShouldBeGreaterThan(140);
        foreach (var row in rows)
        {
            var history = new ObligationHistory([.. row[1].Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(Entry)]);
            var standing = history.On(Owed with { LastDay = Vectors.Day(row[0]) }, Vectors.Day(row[2]), WorkingDays.Plain, int.Parse(row[3], CultureInfo.InvariantCulture));
            standing.State.ShouldBe(Enum.Parse<ObligationState>(row[4], ignoreCase: true), string.Join(',', row));
            standing.WorkingDays.ToString(CultureInfo.InvariantCulture).ShouldBe(row[5], string.Join(',', row));
            standing.LastDay.ShouldBe(Vectors.Day(row[6]), string.Join(',', row));
        }
    }

    private static TimelineEvent Entry(string text)
    {
        var words = text.Split(' ');
        return new()
        {
            Rule = Owed.Rule.Id,
            Unit = Owed.Unit,
            Period = Owed.Period.Name,
            Action = Enum.Parse<TimelineAction>(words[0], ignoreCase: true),
            On = Vectors.Day(words[1]),
            Until = words.Length > 2 ? Vectors.Day(words[3]) : null,
        };
    }
}
