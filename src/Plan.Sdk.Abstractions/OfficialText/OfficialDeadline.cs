using Plan.Sdk.Model;

namespace Plan.Sdk.OfficialText;

/// <summary>Deadlines in words: "trước ngày" excludes the day, "chậm nhất ngày" includes it.</summary>
public static class OfficialDeadline
{
    /// <summary><c>trước ngày 30/11 hằng năm</c>, <c>chậm nhất ngày 20/01/2019</c>, or the rule's own words; <c>null</c> without any.</summary>
    public static string? Word(ReportingRule rule) =>
        rule.Before.Count > 0 ? $"trước {Join(rule.Before)}{Yearly(rule.Before)}"
        : rule.By.Count > 0 ? $"chậm nhất {Join(rule.By)}{Yearly(rule.By)}"
        : rule.When;

    /// <summary>The deadline of a task in words; <c>null</c> without one.</summary>
    public static string? Word(PlanTask task) => task.Before is { } before ? Before(before) : task.By is { } by ? By(by) : task.When;

    /// <summary><c>trước ngày 30/11 hằng năm</c>, <c>trước quý I/2022</c>: the point itself is not included.</summary>
    public static string Before(CalendarPoint point) => $"trước {OfficialCalendar.WithNoun(point)}{Yearly([point])}";

    /// <summary><c>chậm nhất ngày 20/01/2019</c>, the day included; a longer stretch stands alone, <c>quý IV/2026</c>.</summary>
    public static string By(CalendarPoint point) => point.Day is null ? OfficialCalendar.WithNoun(point) : $"chậm nhất {OfficialCalendar.WithNoun(point)}{Yearly([point])}";

    private static string Join(IEnumerable<CalendarPoint> points) => string.Join(" và ", points.Select(OfficialCalendar.WithNoun));

    private static string Yearly(IEnumerable<CalendarPoint> points) => points.All(p => p.IsYearly) ? " hằng năm" : "";
}
