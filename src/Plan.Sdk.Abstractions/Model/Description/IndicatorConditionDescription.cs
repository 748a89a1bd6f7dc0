namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="IndicatorCondition"/>.</summary>
internal static class IndicatorConditionDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<IndicatorCondition>("Điều kiện để một đơn vị được tính", "What the figure of a unit has to be for the unit to count");
        var figures = ComparatorFields.Add(b, c => c.Comparator, c => c.Amount);
        return b.Build(v => new IndicatorCondition { Comparator = v.ComparatorOf(figures), Amount = v.AmountOf(figures) });
    }
}
