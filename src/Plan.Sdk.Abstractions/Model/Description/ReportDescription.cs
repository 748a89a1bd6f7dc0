using Plan.Sdk.Collections;
using Plan.Sdk.Model.Reports;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Report"/>.</summary>
internal static class ReportDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Report>("Số liệu của một kỳ báo cáo", "What is known about one period");
        var document = b.Field("document", Shape.Record(() => DocumentDetailsDescription.Record), r => r.Document, "Thể thức văn bản của báo cáo", "The paper", required: true);
        var note = b.Field("note", Shape.Text, r => r.Note, "Ghi chú in phía trên nội dung", "Remark above the text");
        var content = b.Field("content", Shape.Text, r => r.Content, "Nội dung báo cáo kèm kỳ: kết quả thực hiện năm 2026", "What is reported for which period, in words", required: true);
        var rule = b.Field("rule", Shape.Record(() => ReportingRuleDescription.Record), r => r.Rule, "Chế độ báo cáo", "The reporting rule", required: true);
        var period = b.Field("period", Shape.Record(() => ReportPeriodDescription.Record), r => r.Period, "Kỳ báo cáo", "The period", required: true);
        var day = b.Field("day", Shape.Date, r => r.Day, "Ngày lập", "The day it is made on", required: true);
        var results = b.Field("results", Shape.List<ReportResult>(() => ReportResultDescription.Record), r => r.Results, "Kết quả từng chỉ tiêu", "Results by target");
        var tasks = b.Field("tasks", Shape.List<ReportTask>(() => ReportTaskDescription.Record), r => r.Tasks, "Tiến độ từng nhiệm vụ", "Tasks");
        var funding = b.Field("funding", Shape.List<ReportMoney>(() => ReportMoneyDescription.Record), r => r.Funding, "Kinh phí", "Money");
        var units = b.Field("units", Shape.List<ReportUnit>(() => ReportUnitDescription.Record), r => r.Units, "Các đơn vị phải báo cáo", "Units that owe a report");
        var missing = b.Field("missing", Shape.List<ReportUnit>(() => ReportUnitDescription.Record), r => r.Missing, "Các đơn vị chưa gửi (không kể đơn vị được miễn)", "Units that have not sent theirs");
        var late = b.Field("late", Shape.List<ReportUnit>(() => ReportUnitDescription.Record), r => r.Late, "Các đơn vị chậm, chưa gửi", "Units that are late");
        var direction = b.Field("direction", Shape.List<ReportRemark>(() => ReportRemarkDescription.Record), r => r.Direction, "Công tác chỉ đạo, triển khai", "How the work was led");
        var outcomes = b.Field("outcomes", Shape.List<ReportRemark>(() => ReportRemarkDescription.Record), r => r.Outcomes, "Kết quả thực hiện bằng lời, theo đơn vị", "What has been done in words, by unit");
        var difficulties = b.Field("difficulties", Shape.List<ReportRemark>(() => ReportRemarkDescription.Record), r => r.Difficulties, "Tồn tại, hạn chế, nguyên nhân", "Difficulties and their reasons");
        var nextWork = b.Field("nextWork", Shape.List<ReportRemark>(() => ReportRemarkDescription.Record), r => r.NextWork, "Phương hướng, nhiệm vụ kỳ tới", "The work of the next period");
        var proposals = b.Field("proposals", Shape.List<ReportRemark>(() => ReportRemarkDescription.Record), r => r.Proposals, "Kiến nghị, đề xuất", "What is asked of others");
        b.Derived("percentages", Shape.List<ReportResult>(() => ReportResultDescription.Record), (r, _) => r.Results.Where(x => x.Measure is "%").ToValueList(), "Các chỉ tiêu tính bằng %, để vẽ chung một biểu đồ", "The results in percent, for one chart", _ => "results", always: true);
        return b.Build(v => new Report
        {
            Document = v.Get<DocumentDetails>(document)!,
            Note = v.Get<string>(note),
            Content = v.Required(content),
            Rule = v.Get<ReportingRule>(rule)!,
            Period = v.Get<ReportPeriod>(period)!,
            Day = v.Value<DateOnly>(day)!.Value,
            Results = v.List<ReportResult>(results),
            Tasks = v.List<ReportTask>(tasks),
            Funding = v.List<ReportMoney>(funding),
            Units = v.List<ReportUnit>(units),
            Missing = v.List<ReportUnit>(missing),
            Late = v.List<ReportUnit>(late),
            Direction = v.List<ReportRemark>(direction),
            Outcomes = v.List<ReportRemark>(outcomes),
            Difficulties = v.List<ReportRemark>(difficulties),
            NextWork = v.List<ReportRemark>(nextWork),
            Proposals = v.List<ReportRemark>(proposals),
        });
    }
}
