using Plan.Sdk.Model.Reports;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="ReportFigure"/>.</summary>
internal static class ReportFigureDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<ReportFigure>("Số liệu của một đơn vị", "A figure of one unit");
        var unit = b.Field("unit", Shape.Text, r => r.Unit, "Tên đơn vị", "Name of the unit", required: true);
        var value = b.Field("value", Shape.Decimal, r => r.Value, "Số đã tính và làm tròn; trống khi chưa có", "The figure, rounded; absent while there is none");
        var text = b.Field("text", Shape.Text, r => r.Text, "Số kèm đơn vị tính: 90,1%; chưa có thì ghi chưa có số liệu", "With its unit: 90,1%", required: true);
        var numerator = b.Field("numerator", Shape.Decimal, r => r.Numerator, "Tử số", "Numerator");
        var denominator = b.Field("denominator", Shape.Decimal, r => r.Denominator, "Mẫu số", "Denominator");
        var estimate = b.Field("estimate", Shape.Boolean, r => r.Estimate, "Là số ước thực hiện", "Whether it is an estimate");
        var comment = b.Field("comment", Shape.Text, r => r.Comment, "Ghi chú", "A remark");
        return b.Build(v => new ReportFigure
        {
            Unit = v.Required(unit),
            Value = v.Value<decimal>(value),
            Text = v.Required(text),
            Numerator = v.Value<decimal>(numerator),
            Denominator = v.Value<decimal>(denominator),
            Estimate = v.Value<bool>(estimate) ?? false,
            Comment = v.Get<string>(comment),
        });
    }
}
