namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Evidence"/>.</summary>
internal static class EvidenceDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Evidence>("Tệp minh chứng", "A file that proves a report");
        var file = b.Field("file", Shape.Text, e => e.File, "Tệp, trong thư mục của báo cáo", "The file, below the report's folder", required: true);
        var sha256 = b.Field("sha256", Shape.Text, e => e.Sha256, "Mã băm SHA-256 của tệp", "SHA-256 of the file", required: true);
        var size = b.Field("size", Shape.Decimal, e => e.Size, "Cỡ tệp, byte", "Its size in bytes", required: true);
        return b.Build(v => new Evidence { File = v.Required(file), Sha256 = v.Required(sha256), Size = v.Value<decimal>(size)!.Value });
    }
}
