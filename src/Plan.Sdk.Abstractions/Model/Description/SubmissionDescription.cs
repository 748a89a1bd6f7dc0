using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Submission"/>.</summary>
internal static class SubmissionDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Submission>("Báo cáo đã gửi của một đơn vị", "A report that a unit has sent");
        var plan = b.Field("plan", Shape.Text, s => s.Plan, "Mã kế hoạch", "Id of the plan", required: true);
        var rule = b.Field("rule", Shape.Text, s => s.Rule, "Mã chế độ báo cáo trong kế hoạch", "Id of the reporting rule in the plan", required: true);
        var unit = b.Field("unit", Shape.Text, s => s.Unit, "Mã đơn vị báo cáo", "Id of the unit that reports", required: true);
        var period = b.Field("period", Shape.Text, s => s.Period, "Kỳ báo cáo: 2026, 2026-Q1, 2026-H1, 2026-9M, 2026-03", "The period", required: true);
        var sent = b.Field("sent", Shape.Date, s => s.Sent, "Ngày gửi; chưa gửi thì bỏ trống", "The day it was sent; absent while it is not");
        var figures = b.Field("figures", Shape.List<SubmittedFigure>(() => SubmittedFigureDescription.Record), s => s.Figures, "Các số liệu", "The figures");
        var results = b.Field("results", Shape.Text, s => s.Results, "Kết quả thực hiện, bằng lời", "What has been done, in words");
        var difficulties = b.Field("difficulties", Shape.Text, s => s.Difficulties, "Khó khăn, vướng mắc và nguyên nhân", "Difficulties and their reasons");
        var proposals = b.Field("proposals", Shape.Text, s => s.Proposals, "Kiến nghị, đề xuất", "What is asked of others");
        var tasks = b.Field("tasks", Shape.List<SubmittedTask>(() => SubmittedTaskDescription.Record), s => s.Tasks, "Tiến độ các nhiệm vụ", "How far the unit is with its tasks");
        var spending = b.Field("spending", Shape.List<Spending>(() => SpendingDescription.Record), s => s.Spending, "Kinh phí đã bố trí và sử dụng", "The money had and spent");
        var nextWork = b.Field("nextWork", Shape.Text, s => s.NextWork, "Phương hướng, nhiệm vụ kỳ tới", "The work of the next period");
        var evidence = b.Field("evidence", Shape.List<Evidence>(() => EvidenceDescription.Record), s => s.Evidence, "Các tệp minh chứng", "The files that prove it");
        return b.Build(v => new Submission
        {
            Plan = v.Required(plan),
            Rule = v.Required(rule),
            Unit = v.Required(unit),
            Period = v.Required(period),
            Sent = v.Value<DateOnly>(sent),
            Figures = v.List<SubmittedFigure>(figures),
            Results = v.Get<string>(results),
            Difficulties = v.Get<string>(difficulties),
            Proposals = v.Get<string>(proposals),
            Tasks = v.List<SubmittedTask>(tasks),
            Spending = v.List<Spending>(spending),
            NextWork = v.Get<string>(nextWork),
            Evidence = v.List<Evidence>(evidence),
        });
    }
}
