namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Amendment"/>.</summary>
internal static class AmendmentDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Amendment>("Sửa đổi, bổ sung một kế hoạch", "An amendment of a plan");
        var id = b.Field("id", Shape.Id, a => a.Id, "Mã của bản sửa đổi, duy nhất trong thư mục làm việc", "Id, unique in the workspace", required: true);
        var plan = b.Field("plan", Shape.Paper, a => a.Plan, "Mã kế hoạch được sửa đổi", "Id of the plan that it changes", required: true);
        var document = b.Field("document", Shape.Record(() => DocumentDetailsDescription.Record), a => a.Document, "Văn bản sửa đổi: loại, số, ngày, cơ quan ban hành, trích yếu, ký, nơi nhận", "The amending paper: type, number, date, issuer, subject, signature, recipients", required: true);
        var effective = b.Field("effective", Shape.Date, a => a.Effective, "Ngày bắt đầu có hiệu lực", "The first day on which its changes hold", required: true);
        var responsible = b.Field("responsible", Shape.Text, a => a.Responsible, "Ai chịu trách nhiệm thi hành, ghi như in trong văn bản; không ghi thì Quyết định ghi các cơ quan, đơn vị được phân công tại kế hoạch", "Who has to carry it out, in the words to print; a decision names those to whom the plan gives work when absent");
        var bases = b.Field("bases", Shape.List<LegalBasis>(() => LegalBasisDescription.Record), a => a.Bases, "Căn cứ ban hành", "What the paper rests on");
        var proposedBy = b.Field("proposedBy", Shape.Text, a => a.ProposedBy, "Ai đề nghị, in sau các căn cứ: “Theo đề nghị của …”", "Who proposed it, printed behind the bases");
        var changes = b.Field("changes", Shape.List<AmendmentChange>(() => AmendmentChangeDescription.Record), a => a.Changes, "Các nội dung sửa đổi, theo thứ tự", "What it changes, in order", required: true);
        b.Derived("isDraft", Shape.Boolean, (a, _) => a.IsDraft, "Là bản dự thảo (chưa có số hoặc ngày)", "Whether it is a draft (no number or no date)", always: true);
        b.Derived("points", Shape.List<AmendedPoint>(() => AmendedPointDescription.Record), (a, _) => a.Points, "Các nội dung sửa đổi bằng lời", "What it changes, in words", _ => "changes");
        return b.Build(v => new Amendment
        {
            Id = v.Required(id),
            Plan = v.Required(plan),
            Document = v.Get<DocumentDetails>(document)!,
            Effective = v.Value<DateOnly>(effective)!.Value,
            Responsible = v.Get<string>(responsible),
            Bases = v.List<LegalBasis>(bases),
            ProposedBy = v.Get<string>(proposedBy),
            Changes = v.List<AmendmentChange>(changes),
        });
    }
}
