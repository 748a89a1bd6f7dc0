using System.Collections.Immutable;

namespace Plan.Sdk.Reporting.Calendars;

/// <summary>
/// Which days an office works: Monday to Friday, without the days off, and with the days that are worked in exchange. Immutable;
/// thread-safe.
/// </summary>
public sealed class WorkingDays
{
    private const int Week = 7;
    private const int Worked = 5;

    // Numbers of days, sorted: weekdays that are not worked, and days of weekends that are.
    private readonly ImmutableArray<int> lost;
    private readonly ImmutableArray<int> gained;

    /// <summary>The working days of a calendar.</summary>
    /// <param name="daysOff">Holidays and days off in exchange.</param>
    /// <param name="workedInstead">Days at weekends that are worked; they win over days off.</param>
    public WorkingDays(IEnumerable<DateOnly> daysOff, IEnumerable<DateOnly> workedInstead)
    {
        var worked = workedInstead.ToHashSet();
        lost = [.. daysOff.Where(d => !IsWeekend(d) && !worked.Contains(d)).Select(d => d.DayNumber).Distinct().Order()];
        gained = [.. worked.Where(IsWeekend).Select(d => d.DayNumber).Order()];
    }

    /// <summary>Monday to Friday, no holidays.</summary>
    public static WorkingDays Plain { get; } = new([], []);

    /// <summary>Whether the office works on a day.</summary>
    public bool Contains(DateOnly day) => IsWeekend(day) ? gained.BinarySearch(day.DayNumber) >= 0 : lost.BinarySearch(day.DayNumber) < 0;

    /// <summary>The day itself when it is worked, else the next one that is.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!Contains(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>The day itself when it is worked, else the last one before that is.</summary>
    public DateOnly OnOrBefore(DateOnly day)
    {
        while (!Contains(day)) day = day.AddDays(-1);
        return day;
    }

    /// <summary>The day that is so many working days after another, the other not counted; 0 gives <see cref="OnOrAfter"/>, less than 0 counts
    /// backwards.</summary>
    public DateOnly Add(DateOnly day, int count)
    {
        if (count == 0) return OnOrAfter(day);
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            if (Contains(day)) left--;
        }

        return day;
    }

    /// <summary>The working days after the first day up to and with the second; 0 when it is not later.</summary>
    public int Between(DateOnly first, DateOnly second) => second > first ? UpTo(second.DayNumber) - UpTo(first.DayNumber) : 0;

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>The working days from the first day of the calendar, a Monday with the number 0, up to and with a day.</summary>
    private int UpTo(int day)
    {
        var (weeks, rest) = Math.DivRem(day + 1, Week);
        return (weeks * Worked) + Math.Min(rest, Worked) - CountUpTo(lost, day) + CountUpTo(gained, day);
    }

    private static int CountUpTo(ImmutableArray<int> days, int day)
    {
        var at = days.BinarySearch(day);
        return at >= 0 ? at + 1 : ~at;
    }
}
