using Plan.Sdk.Model.Reports;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="ReportTask"/>.</summary>
internal static class ReportTaskDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<ReportTask>("Tiến độ một nhiệm vụ", "How a task stands");
        var task = b.Field("task", Shape.Text, r => r.Task, "Mã nhiệm vụ", "Id of the task", required: true);
        var name = b.Field("name", Shape.Text, r => r.Name, "Nội dung nhiệm vụ", "What is to be done", required: true);
        var group = b.Field("group", Shape.Text, r => r.Group, "Tên nhiệm vụ lớn chứa nó", "Title of the task it is part of");
        var lead = b.Field("lead", Shape.Text, r => r.Lead, "Đơn vị chủ trì", "Who leads");
        var partners = b.Field("partners", Shape.Texts, r => r.Partners, "Đơn vị phối hợp", "Who takes part");
        var deadline = b.Field("deadline", Shape.Text, r => r.Deadline, "Thời hạn", "By when");
        var outputs = b.Field("outputs", Shape.Texts, r => r.Outputs, "Sản phẩm", "What comes of it");
        var state = b.Field("state", TaskStates.Shape, r => r.State, "Tiến độ; trống khi không đơn vị nào báo", "How far it is; absent when no unit says");
        var results = b.Field("results", Shape.List<ReportRemark>(() => ReportRemarkDescription.Record), r => r.Results, "Kết quả, theo từng đơn vị", "What came of it, by unit");
        return b.Build(v => new ReportTask
        {
            Task = v.Required(task),
            Name = v.Required(name),
            Group = v.Get<string>(group),
            Lead = v.Get<string>(lead),
            Partners = v.List<string>(partners),
            Deadline = v.Get<string>(deadline),
            Outputs = v.List<string>(outputs),
            State = v.Value<TaskState>(state),
            Results = v.List<ReportRemark>(results),
        });
    }
}
