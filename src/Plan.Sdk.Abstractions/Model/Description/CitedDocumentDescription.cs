namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="CitedDocument"/>.</summary>
internal static class CitedDocumentDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<CitedDocument>("Văn bản được viện dẫn", "A paper known by its citation alone");
        var id = b.Field("id", Shape.Id, d => d.Id, "Mã", "Id", required: true);
        var type = b.Field("type", Shape.Text, d => d.Type, "Loại văn bản: viết tắt (QĐ) hoặc tên (Luật)", "Type, abbreviated or named", required: true);
        var number = b.Field("number", Shape.Text, d => d.Number, "Số, ký hiệu; Luật không ghi số", "Number and symbol; none for a Luật");
        var date = b.Field("date", Shape.Date, d => d.Date, "Ngày ban hành", "Date of issue");
        var issuer = b.Field("issuer", Shape.Organization, d => d.Issuer, "Mã cơ quan ban hành", "Id of the issuing organization");
        var subject = b.Field("subject", Shape.Text, d => d.Subject, "Trích yếu, hoặc tên Luật; chỉ biết số thì bỏ trống", "What it is about, or a Luật's name; absent when only its number is known");
        var replaces = b.Field("replaces", ListShape.Of<string>(Shape.Paper, allowsSingle: true), d => d.Replaces, "Kế hoạch, văn bản mà văn bản này thay thế (mã trong thư mục làm việc)", "Plans and papers that it takes the place of (ids in the workspace)");
        return b.Build(v => new CitedDocument
        {
            Id = v.Required(id), Type = v.Required(type), Number = v.Get<string>(number), Date = v.Value<DateOnly>(date), Issuer = v.Get<string>(issuer), Subject = v.Get<string>(subject), Replaces = v.List<string>(replaces),
        });
    }
}
