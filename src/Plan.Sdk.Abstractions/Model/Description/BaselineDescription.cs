namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Baseline"/>.</summary>
internal static class BaselineDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Baseline>("Hiện trạng", "The figure a target starts from");
        var value = b.Field("value", Shape.Signed, t => t.Value, "Số", "The figure", required: true);
        var at = b.Field("at", Shape.Dated, t => t.At, "Thời điểm", "When it was measured");
        b.Shorthand(value);
        return b.Build(v => new Baseline { Value = v.Value<decimal>(value), At = v.Value<CalendarPoint>(at) });
    }
}
