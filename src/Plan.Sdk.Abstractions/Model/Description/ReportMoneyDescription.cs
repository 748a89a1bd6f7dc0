using Plan.Sdk.Model.Reports;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="ReportMoney"/>.</summary>
internal static class ReportMoneyDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<ReportMoney>("Kinh phí một nguồn", "Money of one source");
        var source = b.Field("source", Shape.Text, r => r.Source, "Nguồn", "Source", required: true);
        var measure = b.Field("measure", Shape.Text, r => r.Measure, "Đơn vị tính", "Unit of money");
        var planned = b.Field("planned", Shape.Decimal, r => r.Planned, "Số được bố trí", "What was planned");
        var spent = b.Field("spent", Shape.Decimal, r => r.Spent, "Số đã sử dụng", "What was spent");
        var share = b.Field("share", Shape.Decimal, r => r.Share, "Tỷ lệ % sử dụng", "Percent spent");
        return b.Build(v => new ReportMoney
        {
            Source = v.Required(source),
            Measure = v.Get<string>(measure),
            Planned = v.Value<decimal>(planned),
            Spent = v.Value<decimal>(spent),
            Share = v.Value<decimal>(share),
        });
    }
}
