namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Opening"/>.</summary>
internal static class OpeningDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Opening>("Phần mở đầu", "How a plan begins");
        var style = b.Field("style", new ChoiceShape(
            Shape.Choice("citing", OpeningStyle.Citing, "Mỗi căn cứ một dòng “Căn cứ …”", "A line \"Căn cứ …\" for each basis"),
            Shape.Choice("implementing", OpeningStyle.Implementing, "Đoạn văn “Thực hiện …”", "A paragraph \"Thực hiện …\"")), o => o.Style, "Cách nêu căn cứ", "How the bases are named");
        var text = b.Field("text", Shape.Clause, o => o.Text, "Câu dẫn vào nội dung", "The sentence that leads to the sections");
        b.Shorthand(text);
        return b.Build(v => new Opening { Style = v.Value<OpeningStyle>(style) ?? OpeningStyle.Citing, Text = v.Get<ClauseText>(text) });
    }
}
