namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="PlanTask"/>.</summary>
internal static class PlanTaskDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<PlanTask>("Nhiệm vụ, giải pháp", "A task or measure");
        var id = b.Field("id", Shape.Id, t => t.Id, "Mã", "Id", required: true);
        var title = b.Field("title", Shape.Text, t => t.Title, "Tên nhiệm vụ, in thành dòng riêng", "A title on a line of its own");
        var text = b.Field("text", Shape.Clause, t => t.Text, "Nội dung", "The words");
        var lead = b.Field("lead", Shape.Unit, t => t.Lead, "Mã đơn vị chủ trì", "Id of the unit that leads");
        var partners = b.Field("partners", Shape.Units, t => t.Partners, "Mã đơn vị phối hợp", "Ids of the units that take part");
        var from = b.Field("from", Shape.Dated, t => t.From, "Bắt đầu", "When it begins");
        var before = b.Field("before", Shape.Deadline, t => t.Before, "Trước ngày (không kể ngày đó)", "Before this day (the day itself excluded)", group: "deadline");
        var by = b.Field("by", Shape.Deadline, t => t.By, "Chậm nhất ngày (kể cả ngày đó)", "By this day (the day itself included)", group: "deadline");
        var when = b.Field("when", Shape.Text, t => t.When, "Thời gian bằng chữ: thường xuyên …", "A time in words");
        var outputs = b.Field("outputs", Shape.Texts, t => t.Outputs, "Sản phẩm", "What comes of it");
        var implements = b.Field("implements", Shape.Texts, t => t.Implements, "Nhiệm vụ cấp trên mà nhiệm vụ này đáp ứng: mã kế hoạch#mã nhiệm vụ", "Tasks above that it answers: plan#task");
        var subtasks = b.Field("subtasks", Shape.List<PlanTask>(() => Record), t => t.Subtasks, "Nhiệm vụ con", "The parts it is made of");
        return b.Build(v => new PlanTask
        {
            Id = v.Required(id),
            Title = v.Get<string>(title),
            Text = v.Get<ClauseText>(text),
            Lead = v.Get<string>(lead),
            Partners = v.List<string>(partners),
            From = v.Value<CalendarPoint>(from),
            Before = v.Value<CalendarPoint>(before),
            By = v.Value<CalendarPoint>(by),
            When = v.Get<string>(when),
            Outputs = v.List<string>(outputs),
            Implements = v.List<string>(implements),
            Subtasks = v.List<PlanTask>(subtasks),
        });
    }
}
