using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Reporting.Data;

/// <summary>
/// Says how old figures are: the days from the day they are of to the one they are meant for, which is the last day of their period, or today while that
/// is still to come. Figures of a period that is over do not grow old.
/// </summary>
internal sealed class Freshness
{
    /// <summary>The time of Viet Nam, UTC+7 all year.</summary>
    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);
    private readonly DateOnly? of;
    private readonly int? age;

    /// <summary>The age of figures.</summary>
    /// <param name="asOf">The moment for which they hold; <c>null</c>, or a day to come: not known.</param>
    /// <param name="lastDay">The last day whose figures count.</param>
    /// <param name="today">Today.</param>
    public Freshness(DateTimeOffset? asOf, DateOnly lastDay, DateOnly today)
    {
        if (asOf is not { } moment || moment.UtcTicks > today.ToDateTime(TimeOnly.MaxValue).Ticks - VietNam.Ticks) return;
        var day = DateOnly.FromDateTime(new DateTime(Math.Max(moment.UtcTicks + VietNam.Ticks, 0)));
        of = day;
        age = Math.Max(0, (lastDay < today ? lastDay : today).DayNumber - day.DayNumber);
    }

    /// <summary>Whether the figures of an indicator are fresh enough to count; what there is to say is told.</summary>
    public bool Counts(SourcedIndicator indicator, SourceFindings findings)
    {
        var path = indicator.Source.FreshDays is null ? indicator.Path : indicator.Path.Field("freshDays");
        var id = indicator.Indicator.Id;
        if (indicator.Source.FreshDays is not { } limit)
        {
            if (age is > 0 and { } days) findings.TellAt(path, ReportingDiagnostics.FiguresOld, id, OfficialDate.Short(of!.Value), days);
            return true;
        }

        if (age is { } old && old <= limit) return true;
        if (age is { } tooOld) findings.TellAt(path, ReportingDiagnostics.FiguresStale, id, OfficialDate.Short(of!.Value), tooOld, limit);
        else findings.TellAt(path, ReportingDiagnostics.AgeUnknown, id, limit);
        return false;
    }
}
