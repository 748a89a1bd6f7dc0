namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="AmendmentRemoval"/>.</summary>
internal static class AmendmentRemovalDescription
{
    private const string Group = "item";

    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<AmendmentRemoval>("Mục, hoặc giá trị của mục, được bãi bỏ", "What goes out");
        var target = b.Field("target", Shape.Text, r => r.Target, "Mã chỉ tiêu", "Id of a target", group: Group);
        var stage = b.Field("stage", Shape.Text, r => r.Stage, "Mã giai đoạn", "Id of a stage", group: Group);
        var task = b.Field("task", Shape.Text, r => r.Task, "Mã nhiệm vụ", "Id of a task", group: Group);
        var assignment = b.Field("assignment", Shape.Text, r => r.Assignment, "Mã phân công", "Id of an assignment", group: Group);
        var reporting = b.Field("reporting", Shape.Text, r => r.Reporting, "Mã chế độ báo cáo", "Id of a reporting rule", group: Group);
        var audience = b.Field("audience", Shape.Text, r => r.Audience, "Mã đối tượng", "Id of an audience", group: Group);
        var keys = b.Field("keys", Shape.Texts, r => r.Keys, "Các khóa có giá trị được bãi bỏ; không ghi thì bãi bỏ cả mục", "Keys whose values go out; the whole item unless given");
        return b.Build(v => new AmendmentRemoval
        {
            Target = v.Get<string>(target),
            Stage = v.Get<string>(stage),
            Task = v.Get<string>(task),
            Assignment = v.Get<string>(assignment),
            Reporting = v.Get<string>(reporting),
            Audience = v.Get<string>(audience),
            Keys = v.List<string>(keys),
        });
    }
}
