using Plan.Sdk.Model.Reports;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="ReportRemark"/>.</summary>
internal static class ReportRemarkDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<ReportRemark>("Một ý của một đơn vị", "What one unit says");
        var text = b.Field("text", Shape.Text, r => r.Text, "Nội dung", "The words", required: true);
        var unit = b.Field("unit", Shape.Text, r => r.Unit, "Tên đơn vị; trống khi là của cơ quan lập báo cáo", "Name of the unit; absent for the reporting office");
        return b.Build(v => new ReportRemark
        {
            Text = v.Required(text),
            Unit = v.Get<string>(unit),
        });
    }
}
