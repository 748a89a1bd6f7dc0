namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="SubmittedFigure"/>.</summary>
internal static class SubmittedFigureDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<SubmittedFigure>("Số liệu của một chỉ số", "A figure for one indicator");
        var indicator = b.Field("indicator", Shape.Text, f => f.Indicator, "Mã chỉ số trong kế hoạch; chỉ tiêu không nêu chỉ số thì ghi mã chỉ tiêu", "Id of the indicator in the plan; of a target that names none, the target's", required: true);
        var value = b.Field("value", Shape.Signed, f => f.Value, "Số thực hiện; âm chỉ khi range của chỉ số cho phép", "The figure itself; below 0 only where the indicator's range has it");
        var numerator = b.Field("numerator", Shape.Signed, f => f.Numerator, "Tử số của tỷ lệ", "Of a share, what is counted");
        var denominator = b.Field("denominator", Shape.Decimal, f => f.Denominator, "Mẫu số của tỷ lệ", "Of a share, what it is counted out of");
        var unit = b.Field("unit", Shape.Text, f => f.Unit, "Đơn vị tính; không ghi thì theo chỉ số", "Unit of measure; the indicator's unless given");
        var estimate = b.Field("estimate", Shape.Boolean, f => f.Estimate ? true : null, "Là số ước thực hiện", "Whether it is an estimate");
        var comment = b.Field("comment", Shape.Text, f => f.Comment, "Ghi chú", "A remark");
        return b.Build(v => new SubmittedFigure
        {
            Indicator = v.Required(indicator),
            Value = v.Value<decimal>(value),
            Numerator = v.Value<decimal>(numerator),
            Denominator = v.Value<decimal>(denominator),
            Unit = v.Get<string>(unit),
            Estimate = v.Value<bool>(estimate) ?? false,
            Comment = v.Get<string>(comment),
        });
    }
}
