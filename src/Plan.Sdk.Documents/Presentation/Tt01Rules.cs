using Plan.Sdk.Model;

namespace Plan.Sdk.Documents.Presentation;

/// <summary>
/// The figures of Thông tư 01/2011/TT-BNV of 19/01/2011, for papers issued before 05/3/2020. Its full text could not be
/// read: only the differences below have a source; all else is taken over from Nghị định 30.
/// </summary>
internal static class Tt01Rules
{
    private const string Comparison = "So sánh của Sở Tài chính Hà Tĩnh, Thể thức và cách trình bày văn bản áp dụng từ 05-3-2020";
    private const string Spacing = "Quy định về khoảng cách của TT 01/2011/TT-BNV, theo trích dẫn thứ cấp";

    public static PresentationRules Rules { get; } = Nd30Rules.Rules with
    {
        Set = RuleSet.Tt01,
        Page = Nd30Rules.Rules.Page with
        {
            PageNumberPlace = Old(Presentation.PageNumberPlace.BottomRight, Comparison),
            Font = Old("Times New Roman", $"{Comparison}: phông tiếng Việt Unicode bất kỳ"),
        },
        Text = Nd30Rules.Rules.Text with
        {
            FirstLineIndent = Old(10m, Spacing) with { Range = new(10m, 12.7m) },
            ParagraphGap = Old(6m, Spacing) with { Range = new(6m, null) },
            LineSpacing = Old(1m, Spacing) with { Range = new(1m, 1.5m) },
            BasisMark = Old(";", Comparison),
            LastBasisMark = Old(",", Comparison),
            EndMark = new(false, $"{Nd30Rules.Choice}: không thấy nguồn cho dấu ./. của Thông tư 01/2011/TT-BNV", Confidence.NotFound, RuleSet.Tt01),
            ParentLine = new(false, $"{Comparison}: UBND và HĐND được miễn ghi cơ quan chủ quản", Confidence.Low, RuleSet.Tt01),
        },
        Components = Nd30Rules.Rules.Components with
        {
            Basis = Nd30Rules.Rules.Components.Basis with { Italic = Old(false, Comparison) },
            PageNumber = Nd30Rules.Rules.Components.PageNumber with { Alignment = Old(TextAlignment.Right, Comparison) },
        },
    };

    private static Figure<T> Old<T>(T value, string source)
        where T : notnull => new(value, source, Confidence.Medium, RuleSet.Tt01);
}
