using Plan.Sdk.Model.Plugins;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="DatabaseQuery"/>.</summary>
internal static class DatabaseQueryDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<DatabaseQuery>("Truy vấn cơ sở dữ liệu của một gói", "A pack's query of a database");
        var sql = b.Field("sql", Shape.Text, q => q.Sql, "Một câu lệnh chỉ đọc; @period, @from, @to là kỳ; @rows, @skip để lấy từng trang", "One statement that only reads; @period, @from and @to are the period, @rows and @skip a page", required: true);
        var asOf = b.Field("asOf", Shape.Text, q => q.AsOf, "Cột ghi ngày của số liệu", "Column with the day of the figures", group: "asOf");
        var live = b.Field("live", Shape.Boolean, q => q.Live, "Số liệu có phải của chính lúc hỏi không", "Whether the figures are of the moment of asking", group: "asOf");
        var columns = b.Field("columns", Shape.List<QueryColumn>(() => QueryColumnDescription.Record), q => q.Columns, "Các cột đưa ra; không ghi thì mọi cột của câu lệnh", "The columns; all of the statement unless given");
        return b.Build(v => new DatabaseQuery
        {
            Sql = v.Required(sql),
            AsOf = v.Get<string>(asOf),
            Live = v.Value<bool>(live) ?? false,
            Columns = v.List<QueryColumn>(columns),
        });
    }
}
