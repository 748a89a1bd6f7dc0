using Plan.Sdk.Model.Plugins;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="WebQuery"/>.</summary>
internal static class WebQueryDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<WebQuery>("Truy vấn địa chỉ mạng của một gói", "A pack's query of a web address");
        var address = b.Field("address", Shape.Text, q => q.Address, "Địa chỉ, có thể chứa {period}, {from}, {to}, {page}, {skip}, {rows} và thiết lập của gói", "The address, in which {period}, {from}, {to}, {page}, {skip}, {rows} and the pack's settings may stand", required: true);
        var headers = b.Field("headers", Shape.List<WebQueryHeader>(() => WebQueryHeaderDescription.Record), q => q.Headers, "Các header gửi kèm", "Headers to send");
        var rows = b.Field("rows", Shape.Text, q => q.Rows, "JSON Pointer của danh sách dòng, như /data/rows; “/” là cả câu trả lời", "JSON Pointer of the list of rows, such as /data/rows; \"/\" is the whole answer", required: true);
        var next = b.Field("next", Shape.Text, q => q.Next, "JSON Pointer của địa chỉ trang sau", "JSON Pointer of the next page's address");
        var firstPage = b.Field("firstPage", new IntegerShape(0, 1), q => q.FirstPage, "Số của trang đầu: 1 (thường dùng) hoặc 0", "Number of the first page: 1 (usually) or 0");
        var asOf = b.Field("asOf", Shape.Text, q => q.AsOf, "JSON Pointer của ngày hoặc thời điểm của số liệu", "JSON Pointer of the day or moment of the figures");
        var columns = b.Field("columns", Shape.List<QueryColumn>(() => QueryColumnDescription.Record), q => q.Columns, "Các cột", "The columns", required: true);
        return b.Build(v => new WebQuery
        {
            Address = v.Required(address),
            Headers = v.List<WebQueryHeader>(headers),
            Rows = v.Required(rows),
            Next = v.Get<string>(next),
            FirstPage = v.Value<int>(firstPage) ?? 1,
            AsOf = v.Get<string>(asOf),
            Columns = v.List<QueryColumn>(columns),
        });
    }
}
