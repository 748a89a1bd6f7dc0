using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="LegalBasis"/>.</summary>
internal static class LegalBasisDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<LegalBasis>("Căn cứ", "A paper that the plan rests on");
        var id = b.Field("id", Shape.Id, l => l.Id, "Mã", "Id");
        var cites = b.Field("cites", Shape.Paper, l => l.Cites, "Mã văn bản có sẵn trong thư mục làm việc, thay cho các trường bên dưới", "Id of a paper in the workspace, in place of the fields below");
        var type = b.Field("type", Shape.Text, l => l.Type, "Loại văn bản: viết tắt (QĐ) hoặc tên (Luật)", "Type, abbreviated or named");
        var number = b.Field("number", Shape.Text, l => l.Number, "Số, ký hiệu: 1437/QĐ-TTg; Luật không ghi số", "Number and symbol; none for a Luật");
        var date = b.Field("date", Shape.Date, l => l.Date, "Ngày ban hành", "Date of issue");
        var issuer = b.Field("issuer", Shape.Unit, l => l.Issuer, "Mã cơ quan ban hành; Luật không ghi", "Id of the issuing organization; none for a Luật");
        var subject = b.Field("subject", Shape.Text, l => l.Subject, "Trích yếu, hoặc tên Luật", "What it is about, or a Luật's name");
        var text = b.Field("text", Shape.Clause, l => l.Text, "Câu viết sẵn, nhắc giá trị bằng {type} {number} {date} {issuer} {subject}", "Own words, naming values in braces");
        b.Derived("citation", Shape.Text, (l, c) => OfficialCitation.Word(l, c), "Cách viện dẫn đầy đủ", "The full citation", always: true);
        return b.Build(v => new LegalBasis
        {
            Id = v.Get<string>(id),
            Cites = v.Get<string>(cites),
            Type = v.Get<string>(type),
            Number = v.Get<string>(number),
            Date = v.Value<DateOnly>(date),
            Issuer = v.Get<string>(issuer),
            Subject = v.Get<string>(subject),
            Text = v.Get<ClauseText>(text),
        });
    }
}
