using Plan.Sdk.Collections;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Functions over days, under Scriban's names. There are no hours, and no clock: the reference date is given.</summary>
internal static class DateFunctions
{
    private static readonly FunctionParameter Day = new("date", TemplateType.Date);
    private static readonly FunctionParameter Pattern = new("pattern", TemplateType.Text);

    public static ValueList<TemplateFunction> All { get; } =
    [
        new("date.now", "Ngày lấy làm mốc: ngày ban hành kế hoạch, hoặc ngày làm việc khi còn là dự thảo. Không phải đồng hồ của máy.", "The reference date: the plan's date of issue, or for a draft the day of the work. No clock is read.", [], TemplateType.Date, c => c.Frame.Input.ReferenceDate)
        {
            Examples = [new("{{ date.now }}", "05 tháng 3 năm 2026")],
        },
        new("date.add_days", "Ngày sau đó bấy nhiêu ngày; số âm thì trước đó.", "The day so many days later; earlier when negative.", [Day, new("days", TemplateType.Number)], TemplateType.Date, c => Move(c, decimal.Floor(c.Number(1)), (day, n) => day.AddDays(n)))
        {
            Examples = [new("{{ date.now | date.add_days 30 }}", "04 tháng 4 năm 2026")],
        },
        new("date.add_months", "Ngày sau đó bấy nhiêu tháng; tháng ngắn hơn thì lấy ngày cuối tháng.", "The day so many months later; the last of the month when that is shorter.", [Day, new("months", TemplateType.Number)], TemplateType.Date, c => Move(c, decimal.Round(c.Number(1)), (day, n) => day.AddMonths(n)))
        {
            Examples = [new("{{ date.parse '2026-01-31' | date.add_months 1 }}", "28 tháng 02 năm 2026")],
        },
        new("date.add_years", "Ngày sau đó bấy nhiêu năm.", "The day so many years later.", [Day, new("years", TemplateType.Number)], TemplateType.Date, c => Move(c, decimal.Round(c.Number(1)), (day, n) => day.AddYears(n)))
        {
            Examples = [new("{{ date.now | date.add_years 5 }}", "05 tháng 3 năm 2031")],
        },
        new("date.parse", "Đọc ngày viết trong chữ: 2026-02-26, 2026/2/26, hoặc theo mẫu ghi thêm. Chữ viết sẵn được kiểm tra ngay; chữ khác không phải ngày thì trống. Ngày viết kiểu Việt Nam: vn.to_date.", "Reads a day: 2026-02-26, 2026/2/26, or as the pattern says. A text in quotes is checked at once; another one that holds no day gives an absent value. For Vietnamese notation: vn.to_date.",
            [new("text", TemplateType.Text), Pattern with { IsOptional = true, Description = new($"Cách viết ngày, gồm {DatePattern.Read}", $"How the day is written, of {DatePattern.Read}") }], CheckParse, c => DatePattern.Parse(c.Text(0), c.TextOrNull(1)))
        {
            Examples = [new("{{ date.parse '2026-02-26' }}", "26 tháng 02 năm 2026"), new("{{ date.parse '26.02.2026' '%d.%m.%Y' }}", "26 tháng 02 năm 2026")],
        },
        new("date.to_string", "Ngày theo mẫu; tên thứ và tháng bằng tiếng Việt, sau %g thì bằng tiếng Anh.", "A day by a pattern; names of days and months are Vietnamese, behind %g English.",
            [new("datetime", TemplateType.Date), Pattern with { Description = new($"Gồm {DatePattern.Printed}, viết trong nháy", $"Of {DatePattern.Printed}, in quotes") }], CheckFormat, Format)
        {
            Examples =
            [
                new("{{ date.now | date.to_string '%d/%m/%Y' }}", "05/03/2026"),
                new("{{ date.now | date.to_string '%A, ngày %d %B' }}", "thứ Năm, ngày 05 tháng 3"),
                new("{{ date.now | date.to_string '%g%d %b %Y' }}", "05 Mar 2026"),
                new("{{ date.now | date.to_string '%Y%m%d, tuần %V, ngày thứ %j' }}", "20260305, tuần 10, ngày thứ 064"),
            ],
        },
    ];

    /// <summary>A part of a day leaves the day as it is; months and years are rounded.</summary>
    private static DateOnly Move(FunctionCall call, decimal count, Func<DateOnly, int, DateOnly> move)
    {
        try
        {
            return move(call.Day(0), (int)Math.Clamp(count, int.MinValue, int.MaxValue));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw call.Stop(TemplateDiagnostics.DateOutOfRange);
        }
    }

    private static TemplateType CheckParse(CallCheck call)
    {
        var pattern = call.Has(1) ? call.Literal(1) : null;
        if (call.Has(1) && pattern is null) return call.Refuse(1, TemplateDiagnostics.LiteralNeeded, "pattern");
        if (pattern?.Contains('%') == false) return call.Refuse(1, TemplateDiagnostics.PatternWithoutSigns, pattern);
        if (pattern is not null && DatePattern.FindUnknown(pattern, DatePattern.Read) is { } sign) return call.Refuse(1, TemplateDiagnostics.UnknownFormat, sign, DatePattern.Read);
        if (call.Literal(0) is not { } text) return TemplateType.Date.Optional();
        if (DatePattern.Parse(text, pattern) is not null) return TemplateType.Date;
        return DayAdvice.IsNoSuchDay(text, pattern) ? call.Refuse(0, TemplateDiagnostics.NoSuchDay, text) : call.Refuse(0, TemplateDiagnostics.BadDate, text, pattern ?? "%Y-%m-%d", DayAdvice.ForUnread(text));
    }

    private static TemplateType CheckFormat(CallCheck call)
    {
        if (call.Literal(1) is not { } pattern) return call.Refuse(1, TemplateDiagnostics.LiteralNeeded, "pattern");
        if (!pattern.Contains('%')) return call.Refuse(1, TemplateDiagnostics.PatternWithoutSigns, pattern);
        return DatePattern.FindUnknown(pattern, DatePattern.Printed) is { } sign ? call.Refuse(1, TemplateDiagnostics.UnknownFormat, sign, DatePattern.Printed) : TemplateType.Text;
    }

    private static string Format(FunctionCall call)
    {
        var pattern = call.Text(1);
        call.ChargeText(8L * pattern.Length);
        return DatePattern.Format(call.Day(0), pattern);
    }
}
