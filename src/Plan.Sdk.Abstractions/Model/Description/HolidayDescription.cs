namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Holiday"/>.</summary>
internal static class HolidayDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Holiday>("Ngày lễ hằng năm", "A holiday of every year");
        var name = b.Field("name", Shape.Text, h => h.Name, "Tên ngày lễ", "Its name", required: true);
        var on = b.Field("on", new CalendarShape(CalendarForms.YearlyDay), h => h.On, "Ngày dương lịch, như 09-02", "Its day of the solar calendar, as 09-02", group: "day");
        var lunar = b.Field("lunar", new ChoiceShape(
            Shape.Choice("tet", LunarDay.NewYear, "mùng 1 Tết Nguyên đán", "the first day of the lunar year"),
            Shape.Choice("gioTo", LunarDay.Ancestors, "Giỗ Tổ Hùng Vương", "the commemoration of the Hùng kings")), h => h.Lunar, "Ngày âm lịch: tet, gioTo", "Its day of the lunar calendar", group: "day");
        var before = b.Field("before", new IntegerShape(0, 10), h => h.Before == 0 ? null : h.Before, "Bắt đầu nghỉ trước ngày đó mấy ngày", "How many days before that day it begins");
        var days = b.Field("days", new IntegerShape(1, 20), h => h.Days == 1 ? null : h.Days, "Số ngày nghỉ", "How many days it has");
        return b.Build(v => new Holiday
        {
            Name = v.Required(name),
            On = v.Value<CalendarPoint>(on),
            Lunar = v.Value<LunarDay>(lunar),
            Before = v.Value<int>(before) ?? 0,
            Days = v.Value<int>(days) ?? 1,
        });
    }
}
