namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="ReportPaper"/>.</summary>
internal static class ReportPaperDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<ReportPaper>("Văn bản của một kỳ báo cáo: thể thức và phần lời; số liệu lấy từ báo cáo của các đơn vị", "The paper of one report: head and words; its figures come from the submissions");
        var plan = b.Field("plan", Shape.Text, r => r.Plan, "Mã kế hoạch", "Id of the plan", required: true);
        var rule = b.Field("rule", Shape.Text, r => r.Rule, "Mã chế độ báo cáo được tổng hợp", "Id of the reporting rule whose reports it puts together", required: true);
        var period = b.Field("period", Shape.Text, r => r.Period, "Kỳ báo cáo: 2026, 2026-Q1 …", "The period", required: true);
        var template = b.Field("template", Shape.Text, r => r.Template, "Mã mẫu (thường bao-cao)", "Template (usually bao-cao)");
        var document = b.Field("document", Shape.Record(() => DocumentDetailsDescription.Record), r => r.Document, "Thể thức văn bản", "The official paper", required: true);
        var direction = b.Field("direction", Shape.List<Statement>(() => StatementDescription.Record), r => r.Direction, "Công tác chỉ đạo, triển khai", "How the work was led");
        var difficulties = b.Field("difficulties", Shape.List<Statement>(() => StatementDescription.Record), r => r.Difficulties, "Tồn tại, hạn chế, nguyên nhân", "Difficulties and their reasons");
        var nextWork = b.Field("nextWork", Shape.List<Statement>(() => StatementDescription.Record), r => r.NextWork, "Phương hướng, nhiệm vụ kỳ tới", "The work of the next period");
        var proposals = b.Field("proposals", Shape.List<Statement>(() => StatementDescription.Record), r => r.Proposals, "Kiến nghị, đề xuất", "What is asked of others");
        return b.Build(v => new ReportPaper
        {
            Plan = v.Required(plan),
            Rule = v.Required(rule),
            Period = v.Required(period),
            Template = v.Get<string>(template),
            Document = v.Get<DocumentDetails>(document)!,
            Direction = v.List<Statement>(direction),
            Difficulties = v.List<Statement>(difficulties),
            NextWork = v.List<Statement>(nextWork),
            Proposals = v.List<Statement>(proposals),
        });
    }
}
