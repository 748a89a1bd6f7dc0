namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="PresentationSettings"/>.</summary>
internal static class PresentationSettingsDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<PresentationSettings>("Cách trình bày", "Choices of presentation");
        var rules = b.Field("rules", new ChoiceShape(
            Shape.Choice("nd30", RuleSet.Nd30, "Nghị định 30/2020/NĐ-CP", "Decree 30/2020/NĐ-CP"),
            Shape.Choice("tt01", RuleSet.Tt01, "Thông tư 01/2011/TT-BNV", "Circular 01/2011/TT-BNV")), s => s.Rules, "Quy định áp dụng; bỏ trống thì theo ngày ban hành", "Rule set; by the date of issue when absent");
        var endMark = b.Field("endMark", Shape.Boolean, s => s.EndMark, "Có in dấu ./. ở cuối nội dung không", "Whether the text ends with ./.");
        var parentLine = b.Field("parentLine", Shape.Boolean, s => s.ParentLine, "Có in tên cơ quan chủ quản trực tiếp không", "Whether the organization above is printed over the issuer");
        var top = b.Field("marginTop", Shape.Decimal, s => s.MarginTop, "Lề trên (mm)", "Upper margin in mm");
        var bottom = b.Field("marginBottom", Shape.Decimal, s => s.MarginBottom, "Lề dưới (mm)", "Lower margin in mm");
        var left = b.Field("marginLeft", Shape.Decimal, s => s.MarginLeft, "Lề trái (mm)", "Left margin in mm");
        var right = b.Field("marginRight", Shape.Decimal, s => s.MarginRight, "Lề phải (mm)", "Right margin in mm");
        var bodySize = b.Field("bodySize", Shape.Decimal, s => s.BodySize, "Cỡ chữ nội dung (pt)", "Size of the body text in points");
        return b.Build(v => new PresentationSettings
        {
            Rules = v.Value<RuleSet>(rules),
            EndMark = v.Value<bool>(endMark),
            ParentLine = v.Value<bool>(parentLine),
            MarginTop = v.Value<decimal>(top),
            MarginBottom = v.Value<decimal>(bottom),
            MarginLeft = v.Value<decimal>(left),
            MarginRight = v.Value<decimal>(right),
            BodySize = v.Value<decimal>(bodySize),
        });
    }
}
