namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Funding"/>.</summary>
internal static class FundingDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Funding>("Kinh phí", "What pays for the plan");
        var text = b.Field("text", Shape.Clause, f => f.Text, "Nội dung", "The words");
        var sources = b.Field("sources", Shape.List<FundingSource>(() => FundingSourceDescription.Record), f => f.Sources, "Các nguồn", "The sources");
        b.Shorthand(text);
        return b.Build(v => new Funding { Text = v.Get<ClauseText>(text), Sources = v.List<FundingSource>(sources) });
    }
}
