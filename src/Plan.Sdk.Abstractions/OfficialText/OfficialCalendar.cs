using Plan.Sdk.Model;

namespace Plan.Sdk.OfficialText;

/// <summary>Points of the calendar in words.</summary>
public static class OfficialCalendar
{
    /// <summary><c>20/01/2019</c>, <c>30/11</c>, <c>tháng 6/2022</c>, <c>quý I/2022</c>, <c>2025</c>.</summary>
    public static string Word(CalendarPoint point) => point.Form switch
    {
        CalendarForms.YearlyDay => OfficialDate.DayAndMonth(point.Month!.Value, point.Day!.Value),
        CalendarForms.Day => OfficialDate.Short(point.FirstDay!.Value),
        CalendarForms.Month => $"tháng {OfficialDate.Month(point.Month!.Value)}/{point.Year}",
        CalendarForms.Quarter => $"quý {RomanNumeral.Of(point.Quarter!.Value)}/{point.Year}",
        _ => $"{point.Year}",
    };

    /// <summary>The same with the noun before it: <c>ngày 20/01/2019</c>, <c>quý I/2022</c>, <c>năm 2025</c>.</summary>
    public static string WithNoun(CalendarPoint point) => point.Form switch
    {
        CalendarForms.YearlyDay or CalendarForms.Day => $"ngày {Word(point)}",
        CalendarForms.Year => $"năm {Word(point)}",
        _ => Word(point),
    };
}
