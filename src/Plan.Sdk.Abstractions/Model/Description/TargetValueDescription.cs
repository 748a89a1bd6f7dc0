namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="TargetValue"/>.</summary>
internal static class TargetValueDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<TargetValue>("Một mức của chỉ tiêu", "One of several figures of a target");
        var horizon = b.Field("horizon", Shape.Dated, t => t.Horizon, "Thời hạn", "By when");
        var area = b.Field("area", Shape.Text, t => t.Area, "Khu vực", "Where");
        var figures = ComparatorFields.Add(b, t => t.Comparator, t => t.Amount);
        return b.Build(v => new TargetValue
        {
            Horizon = v.Value<CalendarPoint>(horizon),
            Area = v.Get<string>(area),
            Comparator = v.ComparatorOf(figures),
            Amount = v.AmountOf(figures),
        });
    }
}
