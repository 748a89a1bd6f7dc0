using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Functions;

/// <summary>The official forms of Vietnamese papers.</summary>
internal static class VietnameseFunctions
{
    private static readonly FunctionParameter Text = new("text", TemplateType.Text);
    private static readonly FunctionParameter Day = new("date", TemplateType.Date);

    public static ValueList<TemplateFunction> All { get; } =
    [
        new("vn.date", "Ngày dạng đầy đủ: 26 tháng 02 năm 2019.", "A day in full.", [Day], TemplateType.Text, c => OfficialDate.Long((DateOnly)c.Values[0]!)),
        new("vn.short_date", "Ngày dạng ngắn: 10/7/2019.", "A day in short.", [Day], TemplateType.Text, c => OfficialDate.Short((DateOnly)c.Values[0]!)),
        new("vn.year", "Năm của một ngày.", "The year of a day.", [Day], TemplateType.Text, c => ((DateOnly)c.Values[0]!).Year.ToString()),
        new("vn.point_in_time", "Mốc thời gian có danh từ: ngày 20/01/2019, quý I/2022, năm 2025.", "A point of the calendar with its noun.", [new("point", new(TypeKind.Calendar))], TemplateType.Text, c => OfficialCalendar.WithNoun((CalendarPoint)c.Values[0]!)),
        new("vn.number", "Số theo cách viết Việt Nam: 1.234,5.", "A number in Vietnamese form.", [new("number", TemplateType.Number)], TemplateType.Text, c => OfficialNumber.Figure(c.Number(0))),
        new("vn.roman", "Số La Mã, từ 1 đến 3999.", "A Roman numeral, 1 to 3999.", [new("number", TemplateType.Number)], TemplateType.Text, c => RomanNumeral.Of(Whole(c, 3999))),
        new("vn.point_letter", "Chữ của điểm: a, b, c, d, đ, e, g …", "The letter of a point.", [new("number", TemplateType.Number)], TemplateType.Text, c => c.Made(PointLetter.Of(Whole(c, 999)))),
        new("vn.upper", "Chữ in hoa.", "In capitals.", [Text], TemplateType.Text, c => c.Made(OfficialCase.Upper(c.Text(0)))),
        new("vn.upper_first", "Viết hoa chữ cái đầu.", "First letter in capitals.", [Text], TemplateType.Text, c => FirstPiece(c, OfficialCase.Sentence)),
        new("vn.lower_first", "Viết thường chữ cái đầu, trừ khi từ đầu viết tắt bằng chữ in hoa (UBND).", "First letter small, unless the word is in capitals (UBND).", [Text], TemplateType.Text, c => FirstPiece(c, OfficialCase.LowerFirst)),
        new("vn.unstop", "Bỏ dấu chấm, phẩy, chấm phẩy, hai chấm ở cuối, để viết tiếp câu.", "Without the mark at its end, so that a sentence can go on.", [Text], TemplateType.Text, Unstop),
        new("vn.citation", "Cách viện dẫn ngắn một căn cứ: Kế hoạch số 155/KH-UBND ngày 10/7/2019 của … .", "A basis cited in short: type, number, short date, issuer.", [new("basis", Record<LegalBasis>())], TemplateType.Text, c => ShortCitation.Of((LegalBasis)c.Values[0]!, c.Context)),
        new("vn.deadline", "Thời hạn của một nhiệm vụ bằng chữ; trống khi không có.", "A task's deadline in words; absent when it has none.", [new("task", Record<PlanTask>())], TemplateType.Text.Optional(), c => OfficialDeadline.Word((PlanTask)c.Values[0]!)),
        new("vn.value_figure", "Mức của một giá trị trong chỉ tiêu: 8,5%; trống khi không có số.", "The figure of one of a target's values; absent when it has none.", [new("value", Record<TargetValue>()), new("target", Record<Target>())], TemplateType.Text.Optional(), ValueFigure),
        new("vn.baseline", "Hiện trạng của một chỉ tiêu: 12%; trống khi không có.", "Where a target starts from; absent when the plan does not say.", [new("target", Record<Target>())], TemplateType.Text.Optional(), Baseline),
        new("vn.mentions", "Câu viết sẵn của nhiệm vụ có nhắc trường này trong ngoặc nhọn không; deadline là trường thời hạn bất kỳ.", "Whether a task's own words name this field in braces; deadline is any field of time.", [new("task", Record<PlanTask>()), new("field", TemplateType.Text)], TemplateType.Boolean, Mentions),
    ];

    private static TemplateType Record<T>() => new(TypeKind.Record) { Record = ModelDescription.Of(typeof(T)) };

    private static int Whole(FunctionCall call, int most)
    {
        var number = call.Number(0);
        return number >= 1 && number <= most && number == decimal.Truncate(number)
            ? (int)number
            : throw new RenderStopException(new(TemplateDiagnostics.NumberOutOfRange, call.Span, OfficialNumber.Figure(number), most));
    }

    private static object FirstPiece(FunctionCall call, Func<string, string> change)
    {
        if (call.Values[0] is not TracedText traced || traced.Pieces.Count == 0) return call.Made(change(call.Text(0)));
        var pieces = traced.Pieces.ToList();
        pieces[0] = pieces[0] with { Text = change(pieces[0].Text) };
        return new TracedText(pieces);
    }

    private static object Unstop(FunctionCall call)
    {
        if (call.Values[0] is not TracedText traced || traced.Pieces.Count == 0) return call.Text(0).TrimEnd(' ', '.', ',', ';', ':');
        var pieces = traced.Pieces.ToList();
        pieces[^1] = pieces[^1] with { Text = pieces[^1].Text.TrimEnd(' ', '.', ',', ';', ':') };
        return new TracedText(pieces);
    }

    private static string? Baseline(FunctionCall call) =>
        (Target)call.Values[0]! is { Baseline.Value: { } value } target ? OfficialTarget.Amount(new(value), target.Unit, target.Per) : null;

    private static object Mentions(FunctionCall call)
    {
        var field = call.Text(1);
        var task = (PlanTask)call.Values[0]!;
        return Truth.Of(task.Text is { } text && text.Parts.Any(p => p.IsName
            && (string.Equals(p.Text, field, StringComparison.Ordinal) || (field is "deadline" && p.Text is "before" or "by" or "when"))));
    }

    private static string? ValueFigure(FunctionCall call)
    {
        var value = (TargetValue)call.Values[0]!;
        var target = (Target)call.Values[1]!;
        return value.Amount is { } amount
            ? OfficialTarget.Figure(value.Comparator ?? Comparator.Exactly, amount, target.Unit, target.Per)
            : null;
    }
}
