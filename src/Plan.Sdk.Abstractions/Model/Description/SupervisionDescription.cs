namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Supervision"/>.</summary>
internal static class SupervisionDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Supervision>("Kiểm tra, giám sát", "Who watches over the plan");
        var id = b.Field("id", Shape.Id, s => s.Id, "Mã", "Id");
        var lead = b.Field("lead", Shape.Unit, s => s.Lead, "Mã đơn vị chủ trì", "Id of the unit that leads");
        var partners = b.Field("partners", Shape.Units, s => s.Partners, "Mã đơn vị phối hợp", "Ids of the units that take part");
        var when = b.Field("when", Shape.Text, s => s.When, "Thời gian bằng chữ", "A time in words");
        var text = b.Field("text", Shape.Clause, s => s.Text, "Nội dung", "The words");
        b.Shorthand(text);
        return b.Build(v => new Supervision
        {
            Id = v.Get<string>(id), Lead = v.Get<string>(lead), Partners = v.List<string>(partners), When = v.Get<string>(when), Text = v.Get<ClauseText>(text),
        });
    }
}
