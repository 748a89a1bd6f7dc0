namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Timeline"/>.</summary>
internal static class TimelineDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Timeline>("Sổ theo dõi báo cáo của một kế hoạch: chỉ ghi thêm, không sửa dòng cũ", "What happened to the reports of a plan: entries are only added");
        var plan = b.Field("plan", Shape.Text, t => t.Plan, "Mã kế hoạch", "Id of the plan", required: true);
        var events = b.Field("events", Shape.List<TimelineEvent>(() => TimelineEventDescription.Record), t => t.Events, "Các việc, theo thứ tự ghi sổ", "The entries, in the order they were written");
        return b.Build(v => new Timeline { Plan = v.Required(plan), Events = v.List<TimelineEvent>(events) });
    }
}
