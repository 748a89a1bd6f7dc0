namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Archive"/>.</summary>
internal static class ArchiveDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Archive>("Nơi lưu", "Where the office keeps it");
        var keepers = b.Field("keepers", Shape.Texts, a => a.Keepers, "Nơi lưu: VT, rồi chữ viết tắt đơn vị soạn thảo", "Abbreviations that keep it, VT first", required: true);
        var copies = b.Field("copies", new IntegerShape(1, 999), a => a.Copies, "Số bản lưu", "Number of copies kept");
        return b.Build(v => new Archive { Keepers = v.List<string>(keepers), Copies = v.Value<int>(copies) });
    }
}
