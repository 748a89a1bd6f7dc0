namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="ActionPlan"/>.</summary>
internal static class ActionPlanDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<ActionPlan>("Kế hoạch", "An action plan");
        var id = b.Field("id", Shape.Id, p => p.Id, "Mã của kế hoạch, duy nhất trong thư mục làm việc", "Id of the plan, unique in the workspace", required: true);
        var document = b.Field("document", Shape.Record(() => DocumentDetailsDescription.Record), p => p.Document, "Thể thức văn bản: loại, số, ngày, cơ quan ban hành, trích yếu, ký, nơi nhận", "The official paper: type, number, date, issuer, subject, signature, recipients", required: true);
        var note = b.Field("note", Shape.Text, p => p.Note, "Ghi chú in phía trên nội dung", "Remark printed above the text");
        var period = b.Field("period", Shape.Record(() => PlanPeriodDescription.Record), p => p.Period, "Thời gian thực hiện", "Years the plan runs");
        var implements = b.Field("implements", ListShape.Of<string>(Shape.Paper, allowsSingle: true), p => p.Implements, "Văn bản cấp trên mà kế hoạch này triển khai (mã trong thư mục làm việc)", "Papers above that this plan carries out (ids in the workspace)");
        var replaces = b.Field("replaces", ListShape.Of<string>(Shape.Paper, allowsSingle: true), p => p.Replaces, "Kế hoạch, văn bản mà kế hoạch này thay thế (mã trong thư mục làm việc)", "Plans and papers that this plan takes the place of (ids in the workspace)");
        var bases = b.Field("bases", Shape.List<LegalBasis>(() => LegalBasisDescription.Record), p => p.Bases, "Căn cứ ban hành", "What the plan rests on");
        var opening = b.Field("opening", Shape.Record(() => OpeningDescription.Record), p => p.Opening, "Phần mở đầu", "How the plan begins");
        var titles = b.Field("titles", Shape.Record(() => SectionTitlesDescription.Record), p => p.Titles, "Tên các phần, khi khác tên thường dùng", "Section titles, where the usual ones do not fit");
        var indicators = b.Field("indicators", Shape.List<Indicator>(() => IndicatorDescription.Record), p => p.Indicators, "Các chỉ số được đo, khi chỉ tiêu chưa nói đủ cách tính", "What is measured, where targets do not say it all");
        var progress = b.Field("progress", Shape.Record(() => ProgressSettingsDescription.Record), p => p.Progress, "Cách xét tiến độ của chỉ tiêu trước thời hạn", "How results are held against targets before their horizon");
        var objectives = b.Field("objectives", Shape.Record(() => ObjectiveSetDescription.Record), p => p.Objectives, "Mục đích, yêu cầu, mục tiêu, chỉ tiêu", "Purposes, requirements, objectives, targets");
        var audiences = b.Field("audiences", Shape.List<Audience>(() => AudienceDescription.Record), p => p.Audiences, "Đối tượng", "Whom the plan is for");
        var tasks = b.Field("tasks", Shape.List<PlanTask>(() => PlanTaskDescription.Record), p => p.Tasks, "Nhiệm vụ, giải pháp", "What is to be done");
        var funding = b.Field("funding", Shape.Record(() => FundingDescription.Record), p => p.Funding, "Kinh phí thực hiện", "What pays for it");
        var assignments = b.Field("assignments", Shape.List<Assignment>(() => AssignmentDescription.Record), p => p.Assignments, "Phân công, tổ chức thực hiện", "Who does what");
        var reporting = b.Field("reporting", Shape.List<ReportingRule>(() => ReportingRuleDescription.Record), p => p.Reporting, "Chế độ báo cáo", "Who reports what to whom by when");
        var supervision = b.Field("supervision", Shape.List<Supervision>(() => SupervisionDescription.Record), p => p.Supervision, "Kiểm tra, giám sát", "Who watches over it");
        var closing = b.Field("closing", Shape.Clause, p => p.Closing, "Câu kết, sau phần cuối cùng", "Closing words, after the last section");
        var annexes = b.Field("annexes", Shape.List<Annex>(() => AnnexDescription.Record), p => p.Annexes, "Phụ lục", "Annexes");
        b.Derived("printsReporting", Shape.Boolean, (p, _) => p.Reporting.Any(r => !r.Unprinted), "Có chế độ báo cáo in trong văn bản", "Whether a reporting rule stands in the paper", _ => "reporting", always: true);
        b.Derived("isDraft", Shape.Boolean, (p, _) => p.IsDraft, "Là bản dự thảo (chưa có số hoặc ngày)", "Whether it is a draft (no number or no date)", always: true);
        return b.Build(v => new ActionPlan
        {
            Id = v.Required(id),
            Document = v.Get<DocumentDetails>(document)!,
            Note = v.Get<string>(note),
            Period = v.Get<PlanPeriod>(period),
            Implements = v.List<string>(implements),
            Replaces = v.List<string>(replaces),
            Bases = v.List<LegalBasis>(bases),
            Opening = v.Get<Opening>(opening),
            Titles = v.Get<SectionTitles>(titles),
            Indicators = v.List<Indicator>(indicators),
            Progress = v.Get<ProgressSettings>(progress),
            Objectives = v.Get<ObjectiveSet>(objectives),
            Audiences = v.List<Audience>(audiences),
            Tasks = v.List<PlanTask>(tasks),
            Funding = v.Get<Funding>(funding),
            Assignments = v.List<Assignment>(assignments),
            Reporting = v.List<ReportingRule>(reporting),
            Supervision = v.List<Supervision>(supervision),
            Closing = v.Get<ClauseText>(closing),
            Annexes = v.List<Annex>(annexes),
        });
    }
}
