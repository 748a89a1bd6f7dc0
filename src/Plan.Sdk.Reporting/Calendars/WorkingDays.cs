using System.Collections.Frozen;

namespace Plan.Sdk.Reporting.Calendars;

/// <summary>
/// Which days an office works: Monday to Friday, without the days off, and with the days that are worked in exchange. Immutable;
/// thread-safe.
/// </summary>
/// <param name="daysOff">Holidays and days off in exchange.</param>
/// <param name="workedInstead">Days at weekends that are worked; they win over days off.</param>
public sealed class WorkingDays(IEnumerable<DateOnly> daysOff, IEnumerable<DateOnly> workedInstead)
{
    private readonly FrozenSet<DateOnly> off = daysOff.ToFrozenSet();
    private readonly FrozenSet<DateOnly> worked = workedInstead.ToFrozenSet();

    /// <summary>Monday to Friday, no holidays.</summary>
    public static WorkingDays Plain { get; } = new([], []);

    /// <summary>Whether the office works on a day.</summary>
    public bool Contains(DateOnly day) =>
        worked.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !off.Contains(day));

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
    public int Between(DateOnly first, DateOnly second)
    {
        var count = 0;
        for (var day = first.AddDays(1); day <= second; day = day.AddDays(1))
        {
            if (Contains(day)) count++;
        }

        return count;
    }
}
