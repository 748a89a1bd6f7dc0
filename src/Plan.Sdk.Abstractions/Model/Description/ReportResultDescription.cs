using Plan.Sdk.Model.Reports;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="ReportResult"/>.</summary>
internal static class ReportResultDescription
{
    private static readonly IntegerShape Count = new(0, int.MaxValue);

    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<ReportResult>("Kết quả một chỉ tiêu", "The result of one target");
        var number = b.Field("number", Count, r => r.Number, "Số thứ tự trong báo cáo", "Its number in the report", required: true);
        var target = b.Field("target", Shape.Text, r => r.Target, "Mã chỉ tiêu", "Id of the target", required: true);
        var indicator = b.Field("indicator", Shape.Text, r => r.Indicator, "Mã chỉ số", "Id of the indicator", required: true);
        var name = b.Field("name", Shape.Text, r => r.Name, "Tên chỉ tiêu", "What is measured", required: true);
        var measure = b.Field("measure", Shape.Text, r => r.Measure, "Đơn vị tính", "Unit of measure");
        var goal = b.Field("goal", Shape.Text, r => r.Goal, "Mức phải đạt, bằng chữ: ít nhất 95%", "What is aimed at, in words");
        var goalAmount = b.Field("goalAmount", Shape.Decimal, r => r.GoalAmount, "Mức phải đạt", "What is aimed at");
        var value = b.Field("value", Shape.Decimal, r => r.Value, "Kết quả đã tính và làm tròn; trống khi chưa có số liệu", "The result, rounded; absent without data");
        var text = b.Field("text", Shape.Text, r => r.Text, "Kết quả kèm đơn vị tính; chưa có thì ghi chưa có số liệu", "The result with its unit", required: true);
        var numerator = b.Field("numerator", Shape.Decimal, r => r.Numerator, "Tử số", "Numerator");
        var denominator = b.Field("denominator", Shape.Decimal, r => r.Denominator, "Mẫu số", "Denominator");
        var share = b.Field("share", Shape.Decimal, r => r.Share, "Tỷ lệ % so với mức phải đạt", "Percent of the goal");
        var previous = b.Field("previous", Shape.Decimal, r => r.Previous, "Kết quả kỳ trước", "Result of the period before");
        var change = b.Field("change", Shape.Decimal, r => r.Change, "Thay đổi so với kỳ trước, %", "Change against the period before, in percent");
        var points = b.Field("points", Shape.Decimal, r => r.Points, "Thay đổi so với kỳ trước, điểm phần trăm", "Change in percentage points");
        var countsUnits = b.Field("countsUnits", Shape.Boolean, r => r.CountsUnits, "Đếm số đơn vị đạt điều kiện, nên số của từng đơn vị không cùng đơn vị tính", "Whether it counts units that meet a condition");
        var state = b.Field("state", new ChoiceShape(
            Shape.Choice("noData", TargetState.NoData, "chưa có số liệu", "no data"),
            Shape.Choice("reached", TargetState.Reached, "đạt", "reached"),
            Shape.Choice("onTrack", TargetState.OnTrack, "đúng lộ trình", "on track"),
            Shape.Choice("behind", TargetState.Behind, "chưa đạt", "behind"),
            Shape.Choice("notReached", TargetState.NotReached, "chưa đạt, chưa đến hạn", "not reached, not due")), r => r.State, "Đánh giá", "How it stands", required: true);
        var estimate = b.Field("estimate", Shape.Boolean, r => r.Estimate, "Có số ước thực hiện", "Whether estimates are in it");
        var reported = b.Field("reported", Count, r => r.Reported, "Số đơn vị đã có số liệu", "Units with a figure", required: true);
        var expected = b.Field("expected", Count, r => r.Expected, "Số đơn vị phải có số liệu", "Units that owe a figure", required: true);
        var missing = b.Field("missing", Shape.Texts, r => r.Missing, "Tên các đơn vị chưa có số liệu", "Names of units without a figure");
        var low = b.Field("low", Shape.Decimal, r => r.Low, "Mức thấp nhất có thể, khi còn thiếu số liệu", "Lower bound while figures are missing");
        var high = b.Field("high", Shape.Decimal, r => r.High, "Mức cao nhất có thể, khi còn thiếu số liệu", "Upper bound while figures are missing");
        var range = b.Field("range", Shape.Text, r => r.Range, "Khoảng có thể, kèm đơn vị tính: 75,1% đến 97,1%", "Both bounds with their unit");
        var figures = b.Field("figures", Shape.List<ReportFigure>(() => ReportFigureDescription.Record), r => r.Figures, "Số liệu từng đơn vị", "The figures of the units");
        b.Derived("comparison", Shape.Text, (r, _) => OfficialChange.Word(r.Points, r.Change), "So với kỳ trước, bằng chữ: tăng 5,2 điểm %", "Against the period before, in words", r => r.Points is null ? "change" : "points");
        b.Derived("complete", Shape.Boolean, (r, _) => r.Reported >= r.Expected, "Đã đủ số liệu của các đơn vị", "Whether all units gave their figure", _ => "reported", always: true);
        return b.Build(v => new ReportResult
        {
            Number = v.Value<int>(number)!.Value,
            Target = v.Required(target),
            Indicator = v.Required(indicator),
            Name = v.Required(name),
            Measure = v.Get<string>(measure),
            Goal = v.Get<string>(goal),
            GoalAmount = v.Value<decimal>(goalAmount),
            Value = v.Value<decimal>(value),
            Text = v.Required(text),
            Numerator = v.Value<decimal>(numerator),
            Denominator = v.Value<decimal>(denominator),
            Share = v.Value<decimal>(share),
            Previous = v.Value<decimal>(previous),
            Change = v.Value<decimal>(change),
            Points = v.Value<decimal>(points),
            CountsUnits = v.Value<bool>(countsUnits) ?? false,
            State = v.Value<TargetState>(state)!.Value,
            Estimate = v.Value<bool>(estimate) ?? false,
            Reported = v.Value<int>(reported)!.Value,
            Expected = v.Value<int>(expected)!.Value,
            Missing = v.List<string>(missing),
            Low = v.Value<decimal>(low),
            High = v.Value<decimal>(high),
            Range = v.Get<string>(range),
            Figures = v.List<ReportFigure>(figures),
        });
    }
}
