namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="ProgressSettings"/>.</summary>
internal static class ProgressSettingsDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<ProgressSettings>("Cách xét tiến độ của chỉ tiêu", "How results are held against targets before their horizon");
        var path = b.Field("path", new ChoiceShape(
            Shape.Choice("linear", ProgressPath.Linear, "đi đều từ hiện trạng đến thời hạn", "a straight line from baseline to horizon"),
            Shape.Choice("none", ProgressPath.None, "không xét trước thời hạn", "not judged before the horizon")), s => s.Path, "Lộ trình từ hiện trạng đến thời hạn (thường là linear)", "Way from baseline to horizon (usually linear)");
        var tolerance = b.Field("tolerance", Shape.Decimal, s => s.Tolerance == 0 ? null : s.Tolerance, "Chậm bao nhiêu phần trăm của cả quãng đường vẫn coi là đúng tiến độ (thường 0)", "How far behind still counts as on track, in percent of the whole way (usually 0)");
        return b.Build(v => new ProgressSettings { Path = v.Value<ProgressPath>(path) ?? default, Tolerance = v.Value<decimal>(tolerance) ?? 0 });
    }
}
