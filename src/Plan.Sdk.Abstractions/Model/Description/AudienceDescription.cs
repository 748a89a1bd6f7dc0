namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Audience"/>.</summary>
internal static class AudienceDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Audience>("Đối tượng", "Whom the plan is for");
        var id = b.Field("id", Shape.Id, s => s.Id, "Mã", "Id");
        var text = b.Field("text", Shape.Clause, s => s.Text, "Nội dung", "The words", required: true);
        b.Shorthand(text);
        return b.Build(v => new Audience { Id = v.Get<string>(id), Text = v.Get<ClauseText>(text)! });
    }
}
