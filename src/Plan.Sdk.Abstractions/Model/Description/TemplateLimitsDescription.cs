namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="TemplateLimits"/>. The upper ends keep the host safe whatever a workspace writes.</summary>
internal static class TemplateLimitsDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var usual = TemplateLimits.Default;
        var b = new RecordDescriptionBuilder<TemplateLimits>("Giới hạn của một lần chạy mẫu; vượt giới hạn nào thì mẫu dừng và báo giới hạn đó", "What one rendering of a template may use");
        var steps = b.Field("steps", new IntegerShape(1_000, 4_000_000), l => l.Steps, "Số bước làm việc (thường 400000)", "Steps of work (usually 400000)");
        var includeDepth = b.Field("includeDepth", new IntegerShape(1, 16), l => l.IncludeDepth, "Số cấp include lồng nhau (thường 8)", "How deep include may nest (usually 8)");
        var loopDepth = b.Field("loopDepth", new IntegerShape(1, 8), l => l.LoopDepth, "Số cấp vòng lặp lồng nhau (thường 8)", "How deep for may nest (usually 8)");
        var output = b.Field("outputCharacters", new IntegerShape(1_000, 16_000_000), l => l.OutputCharacters, "Số ký tự in ra (thường 4000000)", "Characters that are printed (usually 4000000)");
        var text = b.Field("textCharacters", new IntegerShape(1_000, 4_000_000), l => l.TextCharacters, "Số ký tự của một đoạn chữ tạo ra (thường 1000000)", "Characters of one text that is made (usually 1000000)");
        var items = b.Field("listItems", new IntegerShape(100, 1_000_000), l => l.ListItems, "Số phần tử của một danh sách tạo ra (thường 100000)", "Items of one list that is made (usually 100000)");
        var megabytes = b.Field("megabytes", new IntegerShape(1, 256), l => l.Megabytes, "Bộ nhớ cho mọi thứ tạo ra, tính bằng MB (thường 48)", "Memory for all that is made, in MB (usually 48)");
        var milliseconds = b.Field("milliseconds", new IntegerShape(100, 10_000), l => l.Milliseconds, "Thời gian, tính bằng mili giây (thường 1000)", "Time in milliseconds (usually 1000)");
        return b.Build(v => new TemplateLimits
        {
            Steps = v.Value<int>(steps) ?? usual.Steps,
            IncludeDepth = v.Value<int>(includeDepth) ?? usual.IncludeDepth,
            LoopDepth = v.Value<int>(loopDepth) ?? usual.LoopDepth,
            OutputCharacters = v.Value<int>(output) ?? usual.OutputCharacters,
            TextCharacters = v.Value<int>(text) ?? usual.TextCharacters,
            ListItems = v.Value<int>(items) ?? usual.ListItems,
            Megabytes = v.Value<int>(megabytes) ?? usual.Megabytes,
            Milliseconds = v.Value<int>(milliseconds) ?? usual.Milliseconds,
        });
    }
}
