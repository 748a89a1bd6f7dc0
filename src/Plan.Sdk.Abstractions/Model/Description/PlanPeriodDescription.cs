using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="PlanPeriod"/>.</summary>
internal static class PlanPeriodDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<PlanPeriod>("Khoảng thời gian", "A stretch of time");
        var from = b.Field("from", Shape.Dated, p => p.From, "Từ (năm, quý 2022-Q1, tháng 2022-06 hoặc ngày)", "From (year, quarter, month or day)");
        var to = b.Field("to", Shape.Dated, p => p.To, "Đến (năm, quý 2022-Q1, tháng 2022-06 hoặc ngày)", "To (year, quarter, month or day)");
        b.Derived("words", Shape.Text, (p, _) => OfficialPeriod.Word(p), "Cách ghi: 2018 - 2025", "The period in words", always: true);
        return b.Build(v => new PlanPeriod { From = v.Value<CalendarPoint>(from), To = v.Value<CalendarPoint>(to) });
    }
}
