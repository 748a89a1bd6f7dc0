namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Assignment"/>.</summary>
internal static class AssignmentDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Assignment>("Phân công", "What a unit has to do");
        var id = b.Field("id", Shape.Id, a => a.Id, "Mã", "Id");
        var unit = b.Field("unit", Shape.Units, a => a.Units, "Mã đơn vị, hoặc danh sách mã", "Id of the unit, or a list of ids", required: true);
        var role = b.Field("role", new ChoiceShape(
            Shape.Choice("lead", AssignmentRole.Lead, "Chủ trì", "Leads"),
            Shape.Choice("coordinate", AssignmentRole.Coordinate, "Phối hợp", "Coordinates"),
            Shape.Choice("support", AssignmentRole.Support, "Hỗ trợ", "Supports")), a => a.Role, "Vai trò", "Their part");
        var text = b.Field("text", Shape.Clause, a => a.Text, "Việc phải làm, viết tiếp sau tên đơn vị", "What they do, in the words that follow their name");
        var duties = b.Field("duties", Shape.List<Statement>(() => StatementDescription.Record), a => a.Duties, "Các việc khác, mỗi việc một dòng", "Further duties, one line each");
        b.Derived("names", Shape.Text, (a, c) => string.Join(", ", a.Units.Select(u => c.FindOrganization(u)?.Name ?? u)), "Tên các đơn vị", "Names of the units", _ => "unit", always: true);
        return b.Build(v => new Assignment
        {
            Id = v.Get<string>(id),
            Units = v.List<string>(unit),
            Role = v.Value<AssignmentRole>(role),
            Text = v.Get<ClauseText>(text),
            Duties = v.List<Statement>(duties),
        });
    }
}
