using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting;

/// <summary>What can be said when figures are reckoned: <c>PLAN34xx</c>.</summary>
public static partial class ReportingDiagnostics
{
    /// <summary>Two reports of one unit say different figures for one thing.</summary>
    public static DiagnosticDescriptor TwoFigures { get; } = Reckoned(3401, DiagnosticSeverity.Warning, "Hai số liệu khác nhau", "Two different figures",
        "Số liệu của chỉ số “{0}”, kỳ {1} khác với số trong tệp “{2}”; số ở tệp đó được dùng. Sửa cho khớp.", "The figure for \"{0}\", period {1}, differs from the one in \"{2}\"; that one is used. Make them agree.");

    /// <summary>A figure has more digits than are added up exactly.</summary>
    public static DiagnosticDescriptor FigureTooLong { get; } = Reckoned(3402, DiagnosticSeverity.Error, "Số quá dài", "Figure too long",
        "Số liệu của chỉ số “{0}” quá dài: nhỏ hơn một triệu tỷ, không quá {1} chữ số thập phân; số này không được tính.", "The figure for \"{0}\" is too long: below 10^15, at most {1} decimals; it is not counted.");

    /// <summary>Percentages without their pairs can't be put together.</summary>
    public static DiagnosticDescriptor NoPair { get; } = Reckoned(3403, DiagnosticSeverity.Warning, "Thiếu tử số, mẫu số", "No numerator and denominator",
        "Chỉ số “{0}”, kỳ {1}: {2} chỉ ghi tỷ lệ, không có numerator và denominator, nên không cộng được và coi như thiếu. Bổ sung hai số đó, hoặc đặt aggregation: average cho chỉ số.", "Indicator \"{0}\", period {1}: {2} gave the rate alone, without numerator and denominator, so it can't be put together with others and counts as missing. Add the two, or set aggregation: average.");

    /// <summary>A figure lacks its weight.</summary>
    public static DiagnosticDescriptor NoWeight { get; } = Reckoned(3404, DiagnosticSeverity.Warning, "Thiếu trọng số", "No weight",
        "Chỉ số “{0}”, kỳ {1}: {2} không có trọng số “{3}” lớn hơn hoặc bằng 0, nên coi như thiếu.", "Indicator \"{0}\", period {1}: {2} gave no weight \"{3}\" of 0 or more, so it counts as missing.");

    /// <summary>A formula divides by zero.</summary>
    public static DiagnosticDescriptor DividesByZero { get; } = Reckoned(3405, DiagnosticSeverity.Warning, "Công thức chia cho 0", "Formula divides by zero",
        "Công thức của chỉ số “{0}” chia cho 0 ở kỳ {1}, nên không có số.", "The formula of \"{0}\" divides by zero for period {1}, so there is no figure.");

    /// <summary>Only some parts of a period were reported.</summary>
    public static DiagnosticDescriptor PartsMissing { get; } = Reckoned(3406, DiagnosticSeverity.Warning, "Thiếu kỳ ngắn hơn", "Parts of a period missing",
        "Chỉ số “{0}”, kỳ {1}: {2} mới báo cáo một phần kỳ, chưa đủ để có số cả kỳ, nên coi như thiếu.", "Indicator \"{0}\", period {1}: {2} reported parts that do not fill the period, so it counts as missing.");

    /// <summary>A change from nothing known.</summary>
    public static DiagnosticDescriptor NoBaseline { get; } = Reckoned(3407, DiagnosticSeverity.Warning, "Thiếu hiện trạng ban đầu", "No baseline",
        "Chỉ tiêu “{0}” đòi tăng hoặc giảm nhưng không biết từ mức nào; ghi baseline: {{value: …, at: …}}.", "Target \"{0}\" asks for a rise or fall, but not from where; write baseline: {{value: …, at: …}}.");

    /// <summary>A unit reports, and so do others below it.</summary>
    public static DiagnosticDescriptor CountedBelow { get; } = Reckoned(3408, DiagnosticSeverity.Warning, "Đơn vị cấp trên cũng báo cáo", "A unit above reports too",
        "“{0}” báo cáo và các đơn vị dưới nó cũng báo cáo; số của các đơn vị dưới được cộng, số của “{0}” không cộng thêm lần nữa.", "\"{0}\" reports, and so do units below it; theirs are added up, and its own figure is not added once more.");

    /// <summary>The plan does not measure what is asked for.</summary>
    public static DiagnosticDescriptor NoIndicatorToRollUp { get; } = Reckoned(3409, DiagnosticSeverity.Error, "Kế hoạch không đo chỉ số này", "The plan does not measure this",
        "Kế hoạch “{0}” không có chỉ số “{1}”.{2} Các mã có: {3}.", "The plan \"{0}\" has no indicator \"{1}\".{2} There are: {3}.");

    /// <summary>Nobody has to report the indicator for the period.</summary>
    public static DiagnosticDescriptor NothingToRollUp { get; } = Reckoned(3410, DiagnosticSeverity.Error, "Kỳ này không ai phải báo cáo", "Nobody reports for this period",
        "Theo kế hoạch “{0}”, không đơn vị nào phải báo cáo chỉ số này cho kỳ {1}.{2} Các kỳ có: {3}.", "By the plan \"{0}\" no unit has to report this indicator for {1}.{2} There are: {3}.");

    private static DiagnosticDescriptor Reckoned(int number, DiagnosticSeverity severity, string titleVi, string titleEn, string vi, string en) =>
        Error(number, titleVi, titleEn, vi, en) with { Category = "Figures", DefaultSeverity = severity };
}
