using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Target"/>.</summary>
internal static class TargetDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Target>("Chỉ tiêu", "A target");
        var id = b.Field("id", Shape.Id, t => t.Id, "Mã", "Id", required: true);
        var indicator = b.Field("indicator", Shape.Text, t => t.Indicator, "Chỉ số được đo: mã dùng chung cho các giai đoạn, hoặc tên", "The indicator measured: an id shared by stages, or its name");
        var qualitative = b.Field("qualitative", Shape.Boolean, t => t.Qualitative ? true : null, "Chỉ tiêu định tính, không có số", "Meant without a figure");
        var figures = ComparatorFields.Add(b, t => t.Comparator, t => t.Amount);
        var unit = b.Field("unit", Shape.Text, t => t.Unit, "Đơn vị tính: \"%\", ngôi nhà …", "Unit");
        var per = b.Field("per", Shape.Decimal, t => t.Per, "Tính trên bao nhiêu: 100000 cho “400/100.000 trẻ em”", "Base of a rate");
        var horizon = b.Field("horizon", Shape.Dated, t => t.Horizon, "Thời hạn; bỏ trống thì hết giai đoạn", "By when; the end of the stage when absent");
        var yearly = b.Field("yearly", Shape.Boolean, t => t.Yearly ? true : null, "Tính cho mỗi năm", "Meant for each year");
        var baseline = b.Field("baseline", Shape.Record(() => BaselineDescription.Record), t => t.Baseline, "Hiện trạng ban đầu", "Where it starts from");
        var values = b.Field("values", Shape.List<TargetValue>(() => TargetValueDescription.Record), t => t.Values, "Nhiều mức theo thời hạn hoặc khu vực", "Figures for several horizons or areas");
        var implements = b.Field("implements", Shape.Texts, t => t.Implements, "Chỉ tiêu cấp trên mà chỉ tiêu này đáp ứng: mã kế hoạch#mã chỉ tiêu", "Targets above that it answers: plan#target");
        var text = b.Field("text", Shape.Clause, t => t.Text, "Câu viết sẵn, nhắc số bằng {amount} hoặc {figure}", "Own words, naming the figure {amount} or {figure}");
        b.Derived("amount", Shape.Text, (t, _) => OfficialTarget.Amount(t), "Số và đơn vị: 90%", "Figure and unit", t => ComparatorFields.KeyOf(t.Comparator));
        b.Derived("figure", Shape.Text, (t, _) => OfficialTarget.Figure(t), "Mức phải đạt: ít nhất 95%", "Comparison, figure and unit", t => ComparatorFields.KeyOf(t.Comparator));
        return b.Build(v => new Target
        {
            Id = v.Required(id),
            Indicator = v.Get<string>(indicator),
            Qualitative = v.Value<bool>(qualitative) ?? false,
            Comparator = v.ComparatorOf(figures),
            Amount = v.AmountOf(figures),
            Unit = v.Get<string>(unit),
            Per = v.Value<decimal>(per),
            Horizon = v.Value<CalendarPoint>(horizon),
            Yearly = v.Value<bool>(yearly) ?? false,
            Baseline = v.Get<Baseline>(baseline),
            Values = v.List<TargetValue>(values),
            Implements = v.List<string>(implements),
            Text = v.Get<ClauseText>(text),
        });
    }
}
