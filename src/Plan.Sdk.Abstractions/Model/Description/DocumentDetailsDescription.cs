using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="DocumentDetails"/>.</summary>
internal static class DocumentDetailsDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static ChoiceShape DocumentTypeShape => new(
        [.. DocumentTypes.All.Select(t => Shape.Choice(t.Key, t.Key, t.Name, t.EnglishName))]);

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<DocumentDetails>("Thể thức văn bản", "What the official paper needs beside the content");
        var type = b.Field("type", DocumentTypeShape, d => d.Type, "Loại văn bản, viết tắt (KH, BC, CV …)", "Type of paper, abbreviated", required: true);
        var number = b.Field("number", new IntegerShape(1, 99_999), d => d.Number, "Số văn bản; bỏ trống khi còn là dự thảo", "Number; absent in a draft");
        var symbol = b.Field("symbol", Shape.Text, d => d.Symbol, "Ký hiệu, ví dụ KH-UBND; bỏ trống thì lấy theo loại và cơ quan ban hành", "Symbol; made from type and issuer when absent");
        var place = b.Field("place", Shape.Text, d => d.Place, "Địa danh; bỏ trống thì lấy theo cơ quan ban hành", "Place; the issuer's when absent");
        var date = b.Field("date", Shape.Date, d => d.Date, "Ngày ban hành (năm-tháng-ngày); bỏ trống khi còn là dự thảo", "Date of issue; absent in a draft");
        var issuer = b.Field("issuer", Shape.Organization, d => d.Issuer, "Mã cơ quan ban hành", "Id of the issuing organization", required: true);
        var subject = b.Field("subject", Shape.Text, d => d.Subject, "Trích yếu nội dung", "What it is about", required: true);
        var signature = b.Field("signature", Shape.Record(() => SignatureDescription.Record), d => d.Signature, "Thẩm quyền ký, chức vụ, họ tên người ký", "Authority, position and name of the signer");
        var recipients = b.Field("recipients", Shape.List<Recipient>(() => RecipientDescription.Record), d => d.Recipients, "Nơi nhận (không ghi dòng Lưu)", "Recipients, without the archive line");
        var addressees = b.Field("addressees", Shape.List<Recipient>(() => RecipientDescription.Record), d => d.Addressees, "Kính gửi", "To whom it is addressed");
        var archive = b.Field("archive", Shape.Record(() => ArchiveDescription.Record), d => d.Archive, "Dòng Lưu trong nơi nhận", "The archive line of the recipients");
        var presentation = b.Field("presentation", Shape.Record(() => PresentationSettingsDescription.Record), d => d.Presentation, "Cách trình bày, khi khác thiết lập chung", "Presentation, where the workspace's settings do not fit");
        b.Derived("typeName", Shape.Text, (d, _) => DocumentTypes.Find(d.Type)?.Name ?? d.Type, "Tên loại văn bản", "Name of the type", _ => "type", always: true);
        b.Derived("code", Shape.Text, (_, c) => OfficialNumber.Code(c), "Số, ký hiệu: 79/KH-UBND", "Number and symbol", _ => "number", always: true);
        return b.Build(v => new DocumentDetails
        {
            Type = v.Required(type),
            Number = v.Value<int>(number),
            Symbol = v.Get<string>(symbol),
            Place = v.Get<string>(place),
            Date = v.Value<DateOnly>(date),
            Issuer = v.Required(issuer),
            Subject = v.Required(subject),
            Addressees = v.List<Recipient>(addressees),
            Signature = v.Get<Signature>(signature),
            Recipients = v.List<Recipient>(recipients),
            Archive = v.Get<Archive>(archive),
            Presentation = v.Get<PresentationSettings>(presentation),
        });
    }
}
