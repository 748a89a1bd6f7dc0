using Plan.Sdk.Model.Reports;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="ReportPeriod"/>.</summary>
internal static class ReportPeriodDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<ReportPeriod>("Kỳ báo cáo", "The period of a report");
        var name = b.Field("name", Shape.Text, r => r.Name, "Tên kỳ: 2026, 2026-Q1 …", "Written form", required: true);
        var words = b.Field("words", Shape.Text, r => r.Words, "Kỳ bằng chữ: năm 2026, quý I năm 2026", "In words", required: true);
        var from = b.Field("from", Shape.Date, r => r.From, "Ngày đầu lấy số liệu", "First day of its figures", required: true);
        var to = b.Field("to", Shape.Date, r => r.To, "Ngày cuối lấy số liệu", "Last day of its figures", required: true);
        return b.Build(v => new ReportPeriod
        {
            Name = v.Required(name),
            Words = v.Required(words),
            From = v.Value<DateOnly>(from)!.Value,
            To = v.Value<DateOnly>(to)!.Value,
        });
    }
}
