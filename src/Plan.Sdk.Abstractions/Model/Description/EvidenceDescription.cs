namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Evidence"/>.</summary>
internal static class EvidenceDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Evidence>("Tệp minh chứng", "A file that proves a report");
        var file = b.Field("file", Shape.Text, e => e.File, "Tệp, trong thư mục cùng tên với báo cáo, hoặc cạnh báo cáo", "The file, in the folder with the report's name, or beside the report", required: true);
        var sha256 = b.Field("sha256", Shape.Text, e => e.Sha256, "Mã băm SHA-256 của tệp; không ghi thì chương trình ghi vào sổ khi nhận", "SHA-256 of the file; the program writes it down on receipt");
        var size = b.Field("size", Shape.Decimal, e => e.Size, "Cỡ tệp, byte; không ghi thì chương trình ghi vào sổ khi nhận", "Its size in bytes; the program writes it down on receipt");
        return b.Build(v => new Evidence { File = v.Required(file), Sha256 = v.Get<string>(sha256), Size = v.Value<decimal>(size) });
    }
}
