namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Indicator"/>.</summary>
internal static class IndicatorDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Indicator>("Chỉ số", "What is measured");
        var id = b.Field("id", Shape.Id, i => i.Id, "Mã", "Id", required: true);
        var name = b.Field("name", Shape.Text, i => i.Name, "Tên chỉ số", "Name", required: true);
        var unit = b.Field("unit", Shape.Text, i => i.Unit, "Đơn vị tính: \"%\", trẻ em …", "Unit");
        var per = b.Field("per", Shape.Decimal, i => i.Per, "Tính trên bao nhiêu: 1000, 100000", "Base of a rate: 1000, 100000");
        var numerator = b.Field("numerator", Shape.Text, i => i.Numerator, "Tử số đếm gì", "What its numerator counts");
        var denominator = b.Field("denominator", Shape.Text, i => i.Denominator, "Mẫu số đếm gì", "What its denominator counts");
        var direction = b.Field("direction", new ChoiceShape(
            Shape.Choice("up", Direction.Up, "càng cao càng tốt", "more is better"),
            Shape.Choice("down", Direction.Down, "càng thấp càng tốt", "less is better")), i => i.Direction, "Chiều mong muốn (thường là up)", "Which way it is wanted to go (usually up)");
        var aggregation = b.Field("aggregation", new ChoiceShape(
            Shape.Choice("ratio", Aggregation.Ratio, "cộng tử số, cộng mẫu số rồi chia", "all numerators by all denominators"),
            Shape.Choice("sum", Aggregation.Sum, "cộng", "added up"),
            Shape.Choice("average", Aggregation.Average, "bình quân", "plain average"),
            Shape.Choice("weightedAverage", Aggregation.WeightedAverage, "bình quân gia quyền theo weight", "average by weight"),
            Shape.Choice("unitCount", Aggregation.UnitCount, "số đơn vị đạt condition", "how many units meet the condition"),
            Shape.Choice("unitShare", Aggregation.UnitShare, "tỷ lệ đơn vị đạt condition", "share of units that meet the condition")), i => i.Aggregation, "Cách tổng hợp số liệu các đơn vị (tỷ lệ: ratio, còn lại: sum)", "How the figures of units become one (ratio for percentages and rates, else sum)");
        var weight = b.Field("weight", Shape.Text, i => i.Weight, "Mã chỉ số dùng làm trọng số", "Id of the indicator that weighs the average");
        var condition = b.Field("condition", Shape.Record(() => IndicatorConditionDescription.Record), i => i.Condition, "Điều kiện để một đơn vị được tính", "When a unit counts");
        var from = b.Field("from", Shape.Units, i => i.From, "Mã các đơn vị báo cáo chỉ số này; không ghi thì mọi đơn vị của chế độ báo cáo", "Ids of those who report it; all of the reporting rule unless given");
        var formula = b.Field("formula", Shape.Text, i => i.Formula, "Công thức từ các chỉ số khác: {so-tre-kham} / {so-tre} * 100", "Formula over other indicators: {so-tre-kham} / {so-tre} * 100");
        var source = b.Field("source", Shape.Record(() => FigureSourceDescription.Record), i => i.Source, "Nguồn số liệu, khi không chỉ do đơn vị báo cáo", "Where its figures are kept beside what units report");
        var cumulative = b.Field("cumulative", Shape.Boolean, i => i.Cumulative ? true : null, "Lũy kế: cộng số liệu các kỳ ngắn; không ghi thì lấy số tại thời điểm cuối", "Whether shorter periods add up; the last figure counts unless set");
        var range = b.Field("range", Shape.SignedAmount, i => i.Range, "Khoảng có thể có: [0, 100]; chỉ số có thể âm thì ghi [-100, 100]", "Between which figures it can be: [0, 100]; one that can be below 0: [-100, 100]");
        var jump = b.Field("jump", Shape.Decimal, i => i.Jump, "Thay đổi tối đa so với kỳ trước (%), vượt thì phải ghi chú", "Largest change against the period before, in percent, that needs no remark");
        var required = b.Field("required", Shape.Boolean, i => i.Required ? true : null, "Báo cáo nào cũng phải có", "Whether each report has to say it");
        var decimals = b.Field("decimals", new IntegerShape(0, 6), i => i.Decimals, "Số chữ số thập phân khi in (thường 1)", "Decimals printed (usually 1)");
        return b.Build(v => new Indicator
        {
            Id = v.Required(id),
            Name = v.Required(name),
            Unit = v.Get<string>(unit),
            Per = v.Value<decimal>(per),
            Numerator = v.Get<string>(numerator),
            Denominator = v.Get<string>(denominator),
            Direction = v.Value<Direction>(direction) ?? Direction.Up,
            Aggregation = v.Value<Aggregation>(aggregation),
            Weight = v.Get<string>(weight),
            Condition = v.Get<IndicatorCondition>(condition),
            From = v.List<string>(from),
            Formula = v.Get<string>(formula),
            Source = v.Get<FigureSource>(source),
            Cumulative = v.Value<bool>(cumulative) ?? false,
            Range = v.Get<Amount>(range),
            Jump = v.Value<decimal>(jump),
            Required = v.Value<bool>(required) ?? false,
            Decimals = v.Value<int>(decimals) ?? 1,
        });
    }
}
