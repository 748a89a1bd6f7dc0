using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="ReportingRule"/>.</summary>
internal static class ReportingRuleDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<ReportingRule>("Chế độ báo cáo", "Who reports what to whom by when");
        var id = b.Field("id", Shape.Id, r => r.Id, "Mã", "Id", required: true);
        var content = b.Field("content", Shape.Text, r => r.Content, "Nội dung báo cáo", "What is reported");
        var from = b.Field("from", Shape.Units, r => r.From, "Mã đơn vị báo cáo", "Ids of those who report");
        var to = b.Field("to", Shape.Unit, r => r.To, "Mã nơi nhận báo cáo", "Id of the one who receives");
        var through = b.Field("through", Shape.Unit, r => r.Through, "Mã đơn vị tổng hợp", "Id of the unit that collects");
        var partners = b.Field("partners", Shape.Units, r => r.Partners, "Mã đơn vị phối hợp", "Ids of those who help");
        var every = b.Field("every", new ChoiceShape(
            Shape.Choice("once", Frequency.Once, "một lần", "once"),
            Shape.Choice("week", Frequency.Week, "hằng tuần", "every week"),
            Shape.Choice("month", Frequency.Month, "hằng tháng", "every month"),
            Shape.Choice("quarter", Frequency.Quarter, "hằng quý", "every quarter"),
            Shape.Choice("half", Frequency.HalfYear, "6 tháng", "every half year"),
            Shape.Choice("nineMonths", Frequency.NineMonths, "9 tháng", "for nine months"),
            Shape.Choice("year", Frequency.Year, "hằng năm", "every year"),
            Shape.Choice("term", Frequency.Term, "cả giai đoạn", "for the whole term"),
            Shape.Choice("adHoc", Frequency.AdHoc, "đột xuất", "when asked for")), r => r.Every, "Kỳ báo cáo", "How often");
        var before = b.Field("before", ListShape.Of<CalendarPoint>(Shape.Deadline, allowsSingle: true), r => r.Before, "Trước ngày (không kể ngày đó); hằng năm ghi 11-30", "Before this day (itself excluded); yearly as 11-30", group: "deadline");
        var by = b.Field("by", ListShape.Of<CalendarPoint>(Shape.Deadline, allowsSingle: true), r => r.By, "Chậm nhất ngày (kể cả ngày đó)", "By this day (itself included)", group: "deadline");
        var since = b.Field("since", Shape.Dated, r => r.Since, "Áp dụng từ kỳ nào; không ghi thì từ khi ban hành kế hoạch", "The first time it asks for; from the plan's issue unless given");
        var cutOff = b.Field("cutOff", ReportingSettingsDescription.CutOff, r => r.CutOff, "Thời gian chốt số liệu; không ghi thì theo thư mục làm việc", "Between which days figures are taken; the workspace's unless given");
        var dayOff = b.Field("dayOff", ReportingSettingsDescription.DayOff, r => r.DayOff, "Hạn rơi vào ngày nghỉ; không ghi thì theo thư mục làm việc", "What becomes of a deadline on a day off; the workspace's unless given");
        var when = b.Field("when", Shape.Text, r => r.When, "Thời gian bằng chữ: thường xuyên …", "A time in words");
        var unprinted = b.Field("unprinted", Shape.Boolean, r => r.Unprinted ? true : null, "Không in trong văn bản kế hoạch, vì do văn bản khác quy định", "The plan's paper does not say it, because another paper set it");
        var continues = b.Field("continues", Shape.Boolean, r => r.Continues ? true : null, "Viết tiếp trong đoạn của mục trước", "Goes on in the paragraph before");
        var text = b.Field("text", Shape.Clause, r => r.Text, "Câu viết sẵn, nhắc giá trị bằng {before} {to} {through} …", "Own words, naming values in braces");
        b.Derived("deadline", Shape.Text, (r, _) => OfficialDeadline.Word(r), "Thời hạn bằng chữ: trước ngày 30/11 hằng năm", "The deadline in words", r => r.Before.Count > 0 ? "before" : r.By.Count > 0 ? "by" : "when");
        return b.Build(v => new ReportingRule
        {
            Id = v.Required(id),
            Content = v.Get<string>(content),
            From = v.List<string>(from),
            To = v.Get<string>(to),
            Through = v.Get<string>(through),
            Partners = v.List<string>(partners),
            Every = v.Value<Frequency>(every),
            Before = v.List<CalendarPoint>(before),
            By = v.List<CalendarPoint>(by),
            Since = v.Value<CalendarPoint>(since),
            CutOff = v.Value<CutOff>(cutOff),
            DayOff = v.Value<DayOffRule>(dayOff),
            When = v.Get<string>(when),
            Unprinted = v.Value<bool>(unprinted) ?? false,
            Continues = v.Value<bool>(continues) ?? false,
            Text = v.Get<ClauseText>(text),
        });
    }
}
