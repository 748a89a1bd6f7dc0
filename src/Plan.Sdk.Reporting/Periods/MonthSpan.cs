using System.Globalization;
using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Periods;

/// <summary>A run of whole months, counted from year 0.</summary>
/// <param name="First">The first month: twelve times the year and the month from 0.</param>
/// <param name="Last">The last month, included.</param>
internal readonly record struct MonthSpan(int First, int Last)
{
    /// <summary>How many months it has.</summary>
    public int Count => Last - First + 1;

    /// <summary>The months of a period; <c>null</c> for weeks, and for the one day of reports on request and those made once.</summary>
    public static MonthSpan? Of(ReportingPeriod period) =>
        period.Kind is Frequency.Week or Frequency.AdHoc or Frequency.Once ? null : new(MonthOf(period.FirstDay), MonthOf(period.LastDay));

    /// <summary>The months of those of some periods that have any.</summary>
    public static IEnumerable<MonthSpan> Of(IEnumerable<ReportingPeriod> periods)
    {
        foreach (var period in periods)
        {
            if (Of(period) is { } span) yield return span;
        }
    }

    /// <summary>The number of the month of a day.</summary>
    public static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month - 1;

    /// <summary>The last month that ends on a day or before it.</summary>
    public static int LastFullMonth(DateOnly day) => day.AddDays(1).Day == 1 ? MonthOf(day) : MonthOf(day) - 1;

    /// <summary>Whether another one lies inside.</summary>
    public bool Contains(MonthSpan other) => other.First >= First && other.Last <= Last;

    /// <summary>The last day of a month.</summary>
    public static DateOnly LastDayOf(int month) => new(month / 12, (month % 12) + 1, DateTime.DaysInMonth(month / 12, (month % 12) + 1));

    /// <summary><c>2019..2021</c>, or <c>2019-03..2021-06</c> where it is not of whole years.</summary>
    public override string ToString() => First % 12 == 0 && Last % 12 == 11
        ? First / 12 == Last / 12 ? Year(First) : $"{Year(First)}..{Year(Last)}"
        : $"{Year(First)}-{(First % 12) + 1:00}..{Year(Last)}-{(Last % 12) + 1:00}";

    private static string Year(int month) => (month / 12).ToString("0000", CultureInfo.InvariantCulture);
}
