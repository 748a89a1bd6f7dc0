using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Functions;

/// <summary>The official forms of Vietnamese papers.</summary>
internal static class VietnameseFunctions
{
    private const int MostLettersOfNumber = 512;
    private static readonly FunctionParameter Text = new("text", TemplateType.Text);
    private static readonly FunctionParameter Number = new("number", TemplateType.Number);
    private static readonly FunctionParameter DayOrPoint = new("date", TemplateType.Any) { Description = new("ngày, hoặc mốc thời gian của kế hoạch (ngày, tháng, quý, năm)", "a day, or a point of the calendar (day, month, quarter, year)") };

    public static ValueList<TemplateFunction> All { get; } =
    [
        new("vn.date", "Ngày dạng đầy đủ; ngày dưới 10, tháng 1 và tháng 2 thêm số 0. Mốc thời gian dài hơn một ngày thì in như chính nó: quý I/2022.", "A day in full; days under 10 and the months 1 and 2 take a zero. A point of the calendar that is more than a day is printed as it is: quý I/2022.", [DayOrPoint], CheckPoint, c => Point(c) is { Form: CalendarForms.Day, FirstDay: { } day } ? OfficialDate.Long(day) : OfficialCalendar.Word(Point(c)))
        {
            FixedResult = TemplateType.Text,
            Examples = [new("ngày {{ date.parse '2019-02-06' | vn.date }}", "ngày 06 tháng 02 năm 2019")],
        },
        new("vn.short_date", "Ngày dạng ngắn; mốc thời gian dài hơn một ngày thì in như chính nó: quý I/2022.", "A day in short; a point of the calendar that is more than a day is printed as it is: quý I/2022.", [DayOrPoint], CheckPoint, c => OfficialCalendar.Word(Point(c)))
        {
            FixedResult = TemplateType.Text,
            Examples = [new("{{ date.parse '2019-07-10' | vn.short_date }}", "10/7/2019")],
        },
        new("vn.year", "Năm của một ngày, không ngăn hàng nghìn; năm của một mốc thời gian thì có thể trống, vì ngày hằng năm không có năm.", "The year of a day, without a thousands separator; that of a point of the calendar may be absent, as a day of every year has none.", [DayOrPoint], c => c.Type(0).Kind == TypeKind.Calendar ? TemplateType.Text.Optional() : CheckPoint(c), c => Point(c).Year?.ToString(CultureInfo.InvariantCulture))
        {
            Examples = [new("năm {{ vn.year date.now }}", "năm 2026")],
        },
        new("vn.point_in_time", "Mốc thời gian của kế hoạch có danh từ đứng trước: ngày 20/01/2019, quý I/2022, năm 2025.", "A point of the calendar with its noun: day, quarter, year.", [new("point", new(TypeKind.Calendar))], TemplateType.Text, c => OfficialCalendar.WithNoun((CalendarPoint)c.Values[0]!))
        {
            Examples = [new("{{ for target in plan.objectives?.targets }}{{ if target.horizon }}{{ target.id }}: {{ target.horizon | vn.point_in_time }}{{ end }}{{ end }}", "suy-dinh-duong: năm 2030")],
        },
        new("vn.first_day", "Ngày đầu của mốc thời gian, để so sánh, tính toán hay lấy .year; trống với ngày hằng năm.", "The first day of a point of the calendar, to compare it, reckon with it or take its .year; absent for a day of every year.", [new("point", new(TypeKind.Calendar))], TemplateType.Date.Optional(), c => Point(c).FirstDay)
        {
            Examples = [new("{{ for task in plan.tasks }}{{ if task.before }}{{ task.id }}: {{ ((vn.first_day task.before) ?? date.now) > date.now ? 'chưa tới hạn' : 'quá hạn' }}{{ end }}{{ end }}", "kham-suc-khoe: chưa tới hạn")],
        },
        new("vn.last_day", "Ngày cuối của mốc thời gian: của quý I/2026 là 31/3/2026; trống với ngày hằng năm.", "The last day of a point of the calendar: 31 March 2026 for its first quarter; absent for a day of every year.", [new("point", new(TypeKind.Calendar))], TemplateType.Date.Optional(), c => Point(c).LastDay)
        {
            Examples = [new("{{ for target in plan.objectives?.targets }}{{ if target.horizon }}{{ target.id }}: {{ (vn.last_day target.horizon) ?? '' }}{{ end }}{{ end }}", "suy-dinh-duong: 31 tháng 12 năm 2030")],
        },
        new("vn.before", "“trước ngày …”: không kể ngày đó.", "\"before the day …\": that day is not included.", [DayOrPoint], CheckPoint, c => OfficialDeadline.Before(Point(c)))
        {
            FixedResult = TemplateType.Text,
            Examples = [new("Báo cáo {{ date.parse '2026-11-30' | vn.before }}", "Báo cáo trước ngày 30/11/2026")],
        },
        new("vn.by", "“chậm nhất ngày …”: kể cả ngày đó; quý, năm thì đứng một mình.", "\"by the day …\": that day is included; a quarter or year stands alone.", [DayOrPoint], CheckPoint, c => OfficialDeadline.By(Point(c)))
        {
            FixedResult = TemplateType.Text,
            Examples = [new("Gửi {{ date.parse '2026-01-20' | vn.by }}", "Gửi chậm nhất ngày 20/01/2026")],
        },
        new("vn.to_date", "Đọc ngày viết kiểu Việt Nam: 26/02/2019, 10/7/2019, 26 tháng 02 năm 2019; không phải ngày thì trống.", "Reads a day in Vietnamese notation; absent when it is none.", [Text], TemplateType.Date.Optional(), c => VietnameseReader.ReadDate(c.Text(0)))
        {
            Examples = [new("{{ d = vn.to_date '10/7/2019' }}{{ if d }}{{ d | date.add_days 1 | vn.short_date }}{{ end }}", "11/7/2019")],
        },
        new("vn.number", "Số theo cách viết Việt Nam: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân.", "A number in Vietnamese notation.", [Number], TemplateType.Text, c => OfficialNumber.Figure(c.Number(0)))
        {
            Examples = [new("{{ vn.number 1234.5 }}", "1.234,5")],
        },
        new("vn.in_words", "Đọc số thành chữ.", "A number in words.",
            [Number, new("empty_ten", TemplateType.Text, IsOptional: true) { Description = new("'lẻ' (mặc định) hoặc 'linh': từ đọc hàng chục bằng 0", "'lẻ' (when left out) or 'linh': the word for no tens") }], CheckWords, InWords)
        {
            Examples =
            [
                new("{{ vn.in_words 1234.5 }}", "một nghìn hai trăm ba mươi tư phẩy năm"),
                new("Bằng chữ: {{ vn.in_words 25005000 | vn.upper_first }} đồng", "Bằng chữ: Hai mươi lăm triệu không trăm lẻ năm nghìn đồng"),
                new("{{ vn.in_words 105 'linh' }}", "một trăm linh năm"),
            ],
        },
        new("vn.ordinal_words", "Số thứ tự đọc thành chữ: thứ nhất, thứ hai, thứ ba, thứ tư …; từ 1 đến 9999.", "An ordinal in words: thứ nhất, thứ hai, thứ ba, thứ tư …; 1 to 9999.", [Number], TemplateType.Text, OrdinalWords)
        {
            Examples = [new("{{ for n in 1..4 }}lần {{ vn.ordinal_words n }}{{ if !for.last }}, {{ end }}{{ end }}", "lần thứ nhất, lần thứ hai, lần thứ ba, lần thứ tư"), new("kỳ họp {{ vn.ordinal_words 24 }}", "kỳ họp thứ hai mươi tư")],
        },
        new("vn.to_number", "Đọc số viết kiểu Việt Nam: 1.234,5; không phải số thì trống.", "Reads a number in Vietnamese notation; absent when it is none.", [Text], TemplateType.Number.Optional(), c => VietnameseReader.ReadNumber(c.Text(0)))
        {
            Examples = [new("{{ ((vn.to_number '1.234,5') ?? 0) + 1 }}", "1.235,5")],
        },
        new("vn.roman", "Số La Mã, từ 1 đến 3999.", "A Roman numeral, 1 to 3999.", [Number], TemplateType.Text, c => RomanNumeral.Of(Ordinal(c, 3999)))
        {
            Examples = [new("Phụ lục {{ vn.roman 14 }}", "Phụ lục XIV")],
        },
        new("vn.point_letter", "Chữ của điểm theo thứ tự a, b, c, d, đ, e, g …", "The letter of a point: a, b, c, d, đ, e, g …", [Number], TemplateType.Text, c => PointLetter.Of(Ordinal(c, 999)))
        {
            Examples = [new("điểm {{ vn.point_letter 5 }}", "điểm đ")],
        },
        new("vn.upper", "Chữ in hoa.", "In capitals.", [Text], TemplateType.Text, c => c.Letters(0, OfficialCase.Upper))
        {
            Examples = [new("{{ 'Kế hoạch' | vn.upper }}", "KẾ HOẠCH")],
        },
        new("vn.upper_first", "Viết hoa chữ cái đầu.", "First letter in capitals.", [Text], TemplateType.Text, c => c.Letters(0, OfficialCase.Sentence))
        {
            Examples = [new("{{ 'trạm Y tế' | vn.upper_first }}", "Trạm Y tế")],
        },
        new("vn.lower_first", "Viết thường chữ cái đầu, trừ khi từ đầu viết tắt bằng chữ in hoa.", "First letter small, unless the word is an abbreviation in capitals.", [Text], TemplateType.Text, c => c.Letters(0, OfficialCase.LowerFirst))
        {
            Examples = [new("{{ 'Chăm sóc trẻ em' | vn.lower_first }}", "chăm sóc trẻ em"), new("{{ 'UBND phường' | vn.lower_first }}", "UBND phường")],
        },
        new("vn.body_name", "Tên cơ quan viết hoa theo Phụ lục II NĐ 30/2020: Sở Tài chính, Ban Chỉ đạo, phường Hương An, Quận 1. Tên riêng không có danh từ chung đứng trước thì giữ như đã viết.", "A body's name in the letter case of decree 30/2020, annex II. A proper name without the noun of its unit stays as it is written.", [Text], TemplateType.Text, BodyName)
        {
            Examples = [new("{{ 'ỦY BAN NHÂN DÂN PHƯỜNG HƯƠNG AN' | vn.body_name }}", "Ủy ban nhân dân phường Hương An"), new("{{ 'phòng văn hóa - xã hội' | vn.body_name }}", "Phòng Văn hóa - Xã hội")],
        },
        new("vn.unstop", "Bỏ dấu chấm, phẩy, chấm phẩy, hai chấm ở cuối, để viết tiếp câu.", "Without the mark at its end, so that a sentence can go on.", [Text], TemplateType.Text, c => c.Slice(0, 0, c.Text(0).AsSpan().TrimEnd(" .,;:").Length))
        {
            Examples = [new("{{ 'Tổ chức khám sức khỏe.' | vn.unstop }}; lập danh sách.", "Tổ chức khám sức khỏe; lập danh sách.")],
        },
        new("vn.sort", "Xếp theo bảng chữ cái tiếng Việt (a ă â b c d đ …, rồi đến dấu ngang huyền hỏi ngã sắc nặng), số xếp theo giá trị, ngày và mốc thời gian theo lịch; hoặc theo một trường. Phần tử không có trường đứng trước.", "In the order of the Vietnamese alphabet and tones, numbers by size, days and points of the calendar by time; or by a member. Items without the member come first.",
            [new("list", new(TypeKind.List)), new("member", TemplateType.Text, IsOptional: true) { Description = new("Tên trường, viết trong nháy", "The member's name, in quotes") }],
            c => ListOrder.Check(c, type => type.HasText || type.Kind == TypeKind.Error), c => ListOrder.Sort(c, ListOrder.VietnameseKeyOf, ListOrder.ByValue))
        {
            Examples = [new("{{ ['Đông Ba', 'Da', 'Ân', 'Ấn', 'An'] | vn.sort | array.join ', ' }}", "An, Ân, Ấn, Da, Đông Ba"), new("{{ ['Tổ 10', 'Tổ 2'] | vn.sort | array.join ', ' }}", "Tổ 2, Tổ 10"), new("{{ for task in (plan.tasks | vn.sort 'before') }}{{ task.id }}: {{ task.before ?? 'chưa ghi hạn' }}; {{ end }}", "truyen-thong: chưa ghi hạn; kham-suc-khoe: 20/12/2026; ")],
        },
    ];

    private static string InWords(FunctionCall call)
    {
        call.ChargeText(MostLettersOfNumber);
        return NumberInWords.Of(call.Number(0), call.TextOrNull(1) ?? "lẻ");
    }

    private static string OrdinalWords(FunctionCall call)
    {
        var number = Ordinal(call, 9999);
        call.ChargeText(MostLettersOfNumber);
        return number switch
        {
            1 => "thứ nhất",
            4 => "thứ tư",
            _ => $"thứ {NumberInWords.Of(number, "lẻ")}",
        };
    }

    private static string BodyName(FunctionCall call)
    {
        var name = call.Text(0);
        call.Charge(name.Length / 4);
        call.ChargeText(name.Length);
        return OfficialBodyName.Of(name);
    }

    private static int Ordinal(FunctionCall call, int most)
    {
        var number = call.Number(0);
        return number >= 1 && number <= most && number == decimal.Truncate(number)
            ? (int)number
            : throw call.Stop(TemplateDiagnostics.NumberOutOfRange, OfficialNumber.Figure(number), most);
    }

    private static TemplateType CheckPoint(CallCheck call) =>
        call.Type(0).Kind is TypeKind.Date or TypeKind.Calendar or TypeKind.Error ? TemplateType.Text : call.Refuse(0, TemplateDiagnostics.WrongType, TemplateType.Date.Name, call.Type(0).Name, DayAdvice.For(call.Type(0), call.Literal(0)));

    private static CalendarPoint Point(FunctionCall call) => call.Values[0] is DateOnly day ? CalendarPoint.Of(day) : (CalendarPoint)call.Values[0]!;

    private static TemplateType CheckWords(CallCheck call) =>
        !call.Has(1) || call.Literal(1) is "lẻ" or "linh" ? TemplateType.Text : call.Refuse(1, TemplateDiagnostics.UnknownFormat, call.Literal(1) ?? "empty_ten", "'lẻ', 'linh'");
}
