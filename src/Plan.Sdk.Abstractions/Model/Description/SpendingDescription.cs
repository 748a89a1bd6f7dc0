namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Spending"/>.</summary>
internal static class SpendingDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Spending>("Kinh phí của một nguồn", "Money of one source");
        var source = b.Field("source", Shape.Text, s => s.Source, "Nguồn: mã trong phần kinh phí của kế hoạch, hoặc tên", "Source: an id of the plan's funding, or its words", required: true);
        var planned = b.Field("planned", Shape.Decimal, s => s.Planned, "Số được bố trí", "What was planned");
        var spent = b.Field("spent", Shape.Decimal, s => s.Spent, "Số đã sử dụng", "What was spent", required: true);
        var unit = b.Field("unit", Shape.Text, s => s.Unit, "Đơn vị tính: triệu đồng; không ghi thì theo kế hoạch", "Unit of money; the plan's unless given");
        return b.Build(v => new Spending { Source = v.Required(source), Planned = v.Value<decimal>(planned), Spent = v.Value<decimal>(spent)!.Value, Unit = v.Get<string>(unit) });
    }
}
