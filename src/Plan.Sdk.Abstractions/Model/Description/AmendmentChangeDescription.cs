namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="AmendmentChange"/>.</summary>
internal static class AmendmentChangeDescription
{
    private const string Group = "change";

    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<AmendmentChange>("Một nội dung sửa đổi", "One change of a plan");
        var target = b.Field("target", Change<Target>(() => TargetDescription.Record), c => c.Target, "Sửa chỉ tiêu: mã và các giá trị mới", "New values of a target", group: Group);
        var stage = b.Field("stage", Change<Stage>(() => StageDescription.Record), c => c.Stage, "Sửa giai đoạn: mã và các giá trị mới", "New values of a stage", group: Group);
        var task = b.Field("task", Change<PlanTask>(() => PlanTaskDescription.Record), c => c.Task, "Sửa nhiệm vụ: mã và các giá trị mới", "New values of a task", group: Group);
        var assignment = b.Field("assignment", Change<Assignment>(() => AssignmentDescription.Record), c => c.Assignment, "Sửa phân công: mã và các giá trị mới", "New values of an assignment", group: Group);
        var reporting = b.Field("reporting", Change<ReportingRule>(() => ReportingRuleDescription.Record), c => c.Reporting, "Sửa chế độ báo cáo: mã và các giá trị mới", "New values of a reporting rule", group: Group);
        var audience = b.Field("audience", Change<Audience>(() => AudienceDescription.Record), c => c.Audience, "Sửa đối tượng: mã và nội dung mới", "New words of an audience", group: Group);
        var period = b.Field("period", Shape.Record(() => PlanPeriodDescription.Record), c => c.Period, "Thời gian thực hiện mới của kế hoạch", "The new period of the plan", group: Group);
        var funding = b.Field("funding", Shape.Record(() => FundingDescription.Record), c => c.Funding, "Kinh phí mới, thay cho toàn bộ mục kinh phí", "What pays for the plan now", group: Group);
        var add = b.Field("add", Shape.Record(() => AmendmentAdditionDescription.Record), c => c.Add, "Bổ sung một mục", "An item that comes in", group: Group);
        var remove = b.Field("remove", Shape.Record(() => AmendmentRemovalDescription.Record), c => c.Remove, "Bãi bỏ một mục, hoặc một số giá trị của mục", "An item, or values of one, that go out", group: Group);
        return b.Build(v => new AmendmentChange
        {
            Target = v.Get<ItemChange<Target>>(target),
            Stage = v.Get<ItemChange<Stage>>(stage),
            Task = v.Get<ItemChange<PlanTask>>(task),
            Assignment = v.Get<ItemChange<Assignment>>(assignment),
            Reporting = v.Get<ItemChange<ReportingRule>>(reporting),
            Audience = v.Get<ItemChange<Audience>>(audience),
            Period = v.Get<PlanPeriod>(period),
            Funding = v.Get<Funding>(funding),
            Add = v.Get<AmendmentAddition>(add),
            Remove = v.Get<AmendmentRemoval>(remove),
        });
    }

    private static ValueShape Change<T>(Func<RecordDescription> item)
        where T : class => Shape.Record(() => ItemChangeDescription<T>.Of(item()));
}
