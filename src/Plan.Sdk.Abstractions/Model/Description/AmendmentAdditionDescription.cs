namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="AmendmentAddition"/>.</summary>
internal static class AmendmentAdditionDescription
{
    private const string Group = "item";

    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<AmendmentAddition>("Mục được bổ sung", "An item that comes in");
        var target = b.Field("target", Shape.Record(() => TargetDescription.Record), a => a.Target, "Chỉ tiêu", "A target", group: Group);
        var stage = b.Field("stage", Shape.Record(() => StageDescription.Record), a => a.Stage, "Giai đoạn", "A stage", group: Group);
        var task = b.Field("task", Shape.Record(() => PlanTaskDescription.Record), a => a.Task, "Nhiệm vụ", "A task", group: Group);
        var assignment = b.Field("assignment", Shape.Record(() => AssignmentDescription.Record), a => a.Assignment, "Phân công", "An assignment", group: Group);
        var reporting = b.Field("reporting", Shape.Record(() => ReportingRuleDescription.Record), a => a.Reporting, "Chế độ báo cáo", "A reporting rule", group: Group);
        var audience = b.Field("audience", Shape.Record(() => AudienceDescription.Record), a => a.Audience, "Đối tượng", "An audience", group: Group);
        var inside = b.Field("in", Shape.Text, a => a.In, "Mã giai đoạn hoặc nhiệm vụ chứa mục này", "Id of the stage or task that it becomes a part of");
        var after = b.Field("after", Shape.Text, a => a.After, "Mã của mục đứng ngay trước; không ghi thì đứng cuối", "Id of the item that it stands behind; at the end unless given");
        return b.Build(v => new AmendmentAddition
        {
            Target = v.Get<Target>(target),
            Stage = v.Get<Stage>(stage),
            Task = v.Get<PlanTask>(task),
            Assignment = v.Get<Assignment>(assignment),
            Reporting = v.Get<ReportingRule>(reporting),
            Audience = v.Get<Audience>(audience),
            In = v.Get<string>(inside),
            After = v.Get<string>(after),
        });
    }
}
