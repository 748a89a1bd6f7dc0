using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>The days on which the offices of a workspace do not work, and those at weekends on which they do: its file <c>holidays.yaml</c>.</summary>
public sealed record HolidayCalendar
{
    /// <summary>The holidays of every year; empty: those of Bộ luật Lao động 2019, Điều 112.</summary>
    public ValueList<Holiday> Holidays { get; init; } = [];

    /// <summary>Further days off, such as those that are given for a holiday at a weekend.</summary>
    public ValueList<DateOnly> DaysOff { get; init; } = [];

    /// <summary>Days at weekends that are worked in exchange.</summary>
    public ValueList<DateOnly> WorkedInstead { get; init; } = [];
}
