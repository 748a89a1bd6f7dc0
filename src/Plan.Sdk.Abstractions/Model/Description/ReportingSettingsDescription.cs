namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="ReportingSettings"/>.</summary>
internal static class ReportingSettingsDescription
{
    public static ValueShape CutOff { get; } = new ChoiceShape(
        Shape.Choice("calendar", Model.CutOff.Calendar, "theo lịch", "by the calendar"),
        Shape.Choice("decree09", Model.CutOff.Decree09, "từ ngày 15 đến ngày 14 (Nghị định 09/2019/NĐ-CP)", "from the 15th to the 14th (Nghị định 09/2019/NĐ-CP)"));

    public static ValueShape DayOff { get; } = new ChoiceShape(
        Shape.Choice("keep", DayOffRule.Keep, "giữ nguyên", "it stays"),
        Shape.Choice("next", DayOffRule.Next, "lùi đến ngày làm việc sau", "it moves to the next working day"),
        Shape.Choice("previous", DayOffRule.Previous, "sớm lên ngày làm việc trước", "it moves to the last working day before"));

    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<ReportingSettings>("Cách tính kỳ và hạn báo cáo", "How reports are reckoned");
        var cutOff = b.Field("cutOff", CutOff, s => s.CutOff == Model.CutOff.Calendar ? null : s.CutOff, "Thời gian chốt số liệu: calendar, decree09", "Between which days figures are taken");
        var dayOff = b.Field("dayOff", DayOff, s => s.DayOff == DayOffRule.Keep ? null : s.DayOff, "Hạn rơi vào ngày nghỉ: keep, next, previous", "What becomes of a deadline on a day off");
        var soon = b.Field("soon", new IntegerShape(0, 60), s => s.Soon == new ReportingSettings().Soon ? null : s.Soon, "Còn mấy ngày làm việc thì báo sắp đến hạn (thường 5)", "How many working days ahead count as soon (usually 5)");
        var leadDays = b.Field("leadDays", new IntegerShape(0, 60), s => s.LeadDays, "Hạn cấp dưới phải trước hạn cấp trên mấy ngày làm việc (thường 1)", "How many working days a deadline leaves to the next one up (usually 1)");
        var note = b.Field("note", Shape.Text, s => s.Note, "Ghi chú in trên mọi báo cáo, ví dụ: số liệu minh họa", "Remark printed above every report");
        return b.Build(v => new ReportingSettings
        {
            CutOff = v.Value<CutOff>(cutOff) ?? default,
            DayOff = v.Value<DayOffRule>(dayOff) ?? default,
            Note = v.Get<string>(note),
            Soon = v.Value<int>(soon) ?? new ReportingSettings().Soon,
            LeadDays = v.Value<int>(leadDays) ?? new ReportingSettings().LeadDays,
        });
    }
}
