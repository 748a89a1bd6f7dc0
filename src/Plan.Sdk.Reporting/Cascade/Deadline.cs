using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>The last day on which something is in time: of "trước ngày" the day before, of "chậm nhất ngày" the day itself.</summary>
/// <param name="Point">The point of the calendar, as the plan writes it.</param>
/// <param name="IsExclusive">Whether the point itself is too late.</param>
internal readonly record struct Deadline(CalendarPoint Point, bool IsExclusive)
{
    /// <summary>The key under which it stands.</summary>
    public string Key => IsExclusive ? "before" : "by";

    /// <summary>The deadline of a task; <c>null</c> without one.</summary>
    public static Deadline? Of(PlanTask task) =>
        task.Before is { } before ? new(before, true) : task.By is { } by ? new(by, false) : null;

    /// <summary>The last day; a day of every year in that year.</summary>
    public DateOnly LastDay(int year) => Point.IsYearly
        ? Point.In(year).AddDays(IsExclusive ? -1 : 0)
        : IsExclusive ? Point.FirstDay!.Value.AddDays(-1) : Point.LastDay!.Value;

    /// <summary>What stands under the same key for another last day, every year or once as here.</summary>
    public CalendarPoint Moved(DateOnly lastDay)
    {
        var day = lastDay.AddDays(IsExclusive ? 1 : 0);
        return Point.IsYearly ? CalendarPoint.Yearly(day.Month, day.Day) : CalendarPoint.Of(day);
    }
}
