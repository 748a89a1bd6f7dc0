using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="HolidayCalendar"/>.</summary>
internal static class HolidayCalendarDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<HolidayCalendar>("Lịch nghỉ của cơ quan", "The days on which offices do not work");
        var holidays = b.Field("holidays", Shape.List<Holiday>(() => HolidayDescription.Record), c => c.Holidays, "Các ngày lễ hằng năm; không ghi thì theo Bộ luật Lao động", "Holidays of every year");
        var off = b.Field("daysOff", ListShape.Of<DateOnly>(Shape.Date, allowsSingle: true), c => c.DaysOff, "Các ngày nghỉ khác, như nghỉ bù, nghỉ hoán đổi", "Further days off");
        var worked = b.Field("workedInstead", ListShape.Of<DateOnly>(Shape.Date, allowsSingle: true), c => c.WorkedInstead, "Các ngày cuối tuần phải làm bù", "Days at weekends that are worked in exchange");
        return b.Build(v => new HolidayCalendar { Holidays = v.List<Holiday>(holidays), DaysOff = v.List<DateOnly>(off), WorkedInstead = v.List<DateOnly>(worked) });
    }
}
