namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="TimelineEvent"/>.</summary>
internal static class TimelineEventDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<TimelineEvent>("Một việc đã xảy ra với một báo cáo", "Something that happened to a report");
        var rule = b.Field("rule", Shape.Text, e => e.Rule, "Mã chế độ báo cáo", "Id of the reporting rule", required: true);
        var unit = b.Field("unit", Shape.Text, e => e.Unit, "Mã đơn vị báo cáo", "Id of the unit that owes the report", required: true);
        var period = b.Field("period", Shape.Text, e => e.Period, "Kỳ báo cáo", "The period", required: true);
        var action = b.Field("action", new ChoiceShape(
            Shape.Choice("received", TimelineAction.Received, "đã nhận", "received"),
            Shape.Choice("returned", TimelineAction.Returned, "trả lại", "returned"),
            Shape.Choice("resubmitted", TimelineAction.Resubmitted, "đã nhận lại", "resubmitted"),
            Shape.Choice("extended", TimelineAction.Extended, "gia hạn", "extended"),
            Shape.Choice("waived", TimelineAction.Waived, "được miễn", "waived")), e => e.Action, "Việc gì", "What happened", required: true);
        var on = b.Field("on", Shape.Date, e => e.On, "Ngày xảy ra; với báo cáo đã nhận là ngày gửi", "The day; of a report received, the day it was sent", required: true);
        var file = b.Field("file", Shape.Text, e => e.File, "Tệp báo cáo đã nhận, trong thư mục làm việc", "File of the report received, below the workspace");
        var sha256 = b.Field("sha256", Shape.Text, e => e.Sha256, "Mã băm SHA-256 của tệp", "SHA-256 of the file");
        var evidence = b.Field("evidence", Shape.List<Evidence>(() => EvidenceDescription.Record), e => e.Evidence, "Các tệp minh chứng đã nhận kèm, có mã băm và cỡ", "The files that came with it, with hash and size");
        var until = b.Field("until", Shape.Date, e => e.Until, "Hạn mới khi gia hạn", "The new last day of an extension");
        var decision = b.Field("decision", Shape.Text, e => e.Decision, "Số, ký hiệu văn bản cho gia hạn hoặc miễn", "Number and symbol of the decision");
        var reason = b.Field("reason", Shape.Text, e => e.Reason, "Lý do", "Why");
        return b.Build(v => new TimelineEvent
        {
            Rule = v.Required(rule),
            Unit = v.Required(unit),
            Period = v.Required(period),
            Action = v.Value<TimelineAction>(action)!.Value,
            On = v.Value<DateOnly>(on)!.Value,
            File = v.Get<string>(file),
            Sha256 = v.Get<string>(sha256),
            Evidence = v.List<Evidence>(evidence),
            Until = v.Value<DateOnly>(until),
            Decision = v.Get<string>(decision),
            Reason = v.Get<string>(reason),
        });
    }
}
