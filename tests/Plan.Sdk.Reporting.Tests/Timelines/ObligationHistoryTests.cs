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

    [Theory]
    [InlineData("2020-11-19", "", ObligationState.NotDue, 6)]
    [InlineData("2020-11-23", "", ObligationState.DueSoon, 4)]
    [InlineData("2020-11-29", "", ObligationState.DueSoon, 0)]
    [InlineData("2020-11-30", "", ObligationState.Late, 1)]
    [InlineData("2020-12-07", "", ObligationState.Late, 6)]
    [InlineData("2020-12-07", "received 2020-11-29", ObligationState.OnTime, 0)]
    [InlineData("2020-12-07", "received 2020-11-30", ObligationState.SentLate, 1)]
    [InlineData("2020-11-30", "received 2020-12-01", ObligationState.Late, 1)]
    [InlineData("2020-11-30", "extended 2020-11-25 until 2020-12-10", ObligationState.Extended, 8)]
    [InlineData("2020-12-04", "extended 2020-11-25 until 2020-12-10", ObligationState.DueSoon, 4)]
    [InlineData("2020-12-14", "extended 2020-11-25 until 2020-12-10", ObligationState.Late, 2)]
    [InlineData("2020-12-14", "extended 2020-11-25 until 2020-12-10, received 2020-12-10", ObligationState.OnTime, 0)]
    [InlineData("2020-12-14", "received 2020-12-01, extended 2020-12-02 until 2020-12-10", ObligationState.OnTime, 0)]
    [InlineData("2020-12-01", "received 2020-12-01, extended 2020-12-02 until 2020-12-10", ObligationState.SentLate, 2)]
    [InlineData("2020-11-26", "received 2020-11-20, returned 2020-11-25", ObligationState.Returned, 1)]
    [InlineData("2020-12-07", "received 2020-11-20, returned 2020-11-25", ObligationState.Returned, 6)]
    [InlineData("2020-12-07", "received 2020-11-20, returned 2020-11-25, resubmitted 2020-12-03", ObligationState.Resubmitted, 0)]
    [InlineData("2020-12-07", "received 2020-12-01, returned 2020-12-02, resubmitted 2020-12-03", ObligationState.Resubmitted, 2)]
    [InlineData("2020-12-14", "received 2020-11-20, returned 2020-11-25, extended 2020-11-25 until 2020-12-02, resubmitted 2020-12-03", ObligationState.Resubmitted, 1)]
    [InlineData("2020-12-07", "waived 2020-11-20", ObligationState.Waived, 0)]
    [InlineData("2020-11-19", "waived 2020-11-20", ObligationState.NotDue, 6)]
    public void On_Day_FollowsLastDayAndEntries(string day, string entries, ObligationState state, int workingDays)
    {
        var history = new ObligationHistory([.. entries.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Entry)]);
        var standing = history.On(Owed, Day(day), WorkingDays.Plain, 5);
        standing.State.ShouldBe(state);
        standing.WorkingDays.ShouldBe(workingDays);
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
            On = Day(words[1]),
            Until = words.Length > 2 ? Day(words[3]) : null,
        };
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
