using Plan.Sdk.Model;

namespace Plan.Sdk.OfficialText;

/// <summary>Periods in words.</summary>
public static class OfficialPeriod
{
    /// <summary><c>2018 - 2025</c>; one year alone when both ends are the same; the one end when there is only one.</summary>
    public static string Word(PlanPeriod period) => (period.From, period.To) switch
    {
        ({ } from, { } to) when from == to => OfficialCalendar.Word(from),
        ({ } from, { } to) => $"{OfficialCalendar.Word(from)} - {OfficialCalendar.Word(to)}",
        ({ } from, null) => OfficialCalendar.Word(from),
        (null, { } to) => OfficialCalendar.Word(to),
        _ => "",
    };
}
