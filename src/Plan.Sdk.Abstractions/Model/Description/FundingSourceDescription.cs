namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="FundingSource"/>.</summary>
internal static class FundingSourceDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<FundingSource>("Nguồn kinh phí", "One source of money");
        var id = b.Field("id", Shape.Id, f => f.Id, "Mã", "Id");
        var source = b.Field("source", Shape.Text, f => f.Source, "Nguồn: Ngân sách phường …", "What it is", required: true);
        var amount = b.Field("amount", Shape.Decimal, f => f.Amount, "Số tiền", "How much");
        var unit = b.Field("unit", Shape.Text, f => f.Unit, "Đơn vị: triệu đồng …", "Unit");
        return b.Build(v => new FundingSource
        {
            Id = v.Get<string>(id), Source = v.Required(source), Amount = v.Value<decimal>(amount), Unit = v.Get<string>(unit),
        });
    }
}
