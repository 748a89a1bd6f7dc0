namespace Plan.Sdk.Model;

/// <summary>The kinds of <see cref="CalendarPoint"/>.</summary>
[Flags]
public enum CalendarForms
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A year, <c>2025</c>.</summary>
    Year = 1,

    /// <summary>A quarter, <c>2022-Q1</c>.</summary>
    Quarter = 2,

    /// <summary>A month, <c>2022-06</c>.</summary>
    Month = 4,

    /// <summary>A day, <c>2019-01-20</c>.</summary>
    Day = 8,

    /// <summary>A day of every year, <c>11-30</c>.</summary>
    YearlyDay = 16,

    /// <summary>All that name a year.</summary>
    Dated = Year | Quarter | Month | Day,

    /// <summary>All that a deadline can be.</summary>
    Deadline = Quarter | Month | Day | YearlyDay,
}
