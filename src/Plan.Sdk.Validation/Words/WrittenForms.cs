using System.Globalization;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Validation.Words;

/// <summary>The ways in which people type a figure or a date by hand.</summary>
internal static class WrittenForms
{
    /// <summary>Figure and unit: <c>90%</c>, <c>90 %</c>, <c>20.000 ngôi nhà</c>, <c>20000 ngôi nhà</c>.</summary>
    public static IEnumerable<string> Of(Amount amount, string unit)
    {
        yield return OfficialTarget.Amount(amount, unit);
        yield return $"{OfficialTarget.Amount(amount, unit: null)} {unit}";
        if (amount.UpTo is null) yield return $"{amount.Value.ToString(CultureInfo.InvariantCulture)} {unit}";
    }

    /// <summary>The point of the calendar with and without zeros, short and long. A year alone is no form: too many texts name one.</summary>
    public static IEnumerable<string> Of(CalendarPoint point) => point.Form switch
    {
        CalendarForms.Day => OfDay(point.FirstDay!.Value),
        CalendarForms.YearlyDay =>
        [
            OfficialDate.DayAndMonth(point.Month!.Value, point.Day!.Value), $"{point.Day}/{point.Month}", $"{point.Day:00}/{point.Month:00}",
            $"{point.Day} tháng {point.Month}",
        ],
        CalendarForms.Month => [OfficialCalendar.Word(point), $"tháng {point.Month:00}/{point.Year}", $"tháng {point.Month} năm {point.Year}"],
        CalendarForms.Quarter => [OfficialCalendar.Word(point), $"quý {point.Quarter}/{point.Year}", $"quý {RomanNumeral.Of(point.Quarter!.Value)} năm {point.Year}"],
        _ => [],
    };

    private static string[] OfDay(DateOnly day) =>
    [
        OfficialDate.Short(day), $"{day.Day}/{day.Month}/{day.Year}", $"{day.Day:00}/{day.Month:00}/{day.Year}",
        OfficialDate.Long(day), $"{day.Day} tháng {day.Month} năm {day.Year}", $"{day.Day:00} tháng {day.Month:00} năm {day.Year}",
    ];
}
