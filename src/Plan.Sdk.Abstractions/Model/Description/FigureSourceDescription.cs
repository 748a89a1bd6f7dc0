namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="FigureSource"/>.</summary>
internal static class FigureSourceDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<FigureSource>("Nguồn số liệu của chỉ số", "Where the figures of an indicator are kept");
        var data = b.Field("data", Shape.Text, s => s.Data, "Tên nguồn số liệu đã đăng ký với chương trình", "Name of the data source", required: true);
        var query = b.Field("query", Shape.Text, s => s.Query, "Tên truy vấn trong nguồn đó", "Name of the query in it", required: true);
        var unit = b.Field("unit", Shape.Text, s => s.Unit, "Tên cột ghi mã đơn vị", "Column with the id of the unit", required: true);
        var value = b.Field("value", Shape.Text, s => s.Value, "Tên cột ghi số thực hiện", "Column of the figure itself");
        var numerator = b.Field("numerator", Shape.Text, s => s.Numerator, "Tên cột ghi tử số của tỷ lệ", "Of a share, column of what is counted");
        var denominator = b.Field("denominator", Shape.Text, s => s.Denominator, "Tên cột ghi mẫu số của tỷ lệ", "Of a share, column of what it is counted out of");
        var freshDays = b.Field("freshDays", new IntegerShape(0, 3660), s => s.FreshDays, "Số liệu cũ quá bao nhiêu ngày thì không dùng; không ghi thì cũ mấy cũng dùng", "How many days old figures may be and still count; any age unless given");
        return b.Build(v => new FigureSource
        {
            Data = v.Required(data),
            Query = v.Required(query),
            Unit = v.Required(unit),
            Value = v.Get<string>(value),
            Numerator = v.Get<string>(numerator),
            Denominator = v.Get<string>(denominator),
            FreshDays = v.Value<int>(freshDays),
        });
    }
}
