namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Statement"/>.</summary>
internal static class StatementDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Statement>("Một câu trong danh sách", "A sentence of a list");
        var id = b.Field("id", Shape.Id, s => s.Id, "Mã", "Id");
        var text = b.Field("text", Shape.Clause, s => s.Text, "Nội dung", "The words", required: true);
        b.Shorthand(text);
        return b.Build(v => new Statement { Id = v.Get<string>(id), Text = v.Get<ClauseText>(text)! });
    }
}
