using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting;

/// <summary>What can be said about reports and their figures, <c>PLAN3xxx</c>, and by the rules of this room, <c>PLAN2xxx</c>.</summary>
public static partial class ReportingDiagnostics
{
    /// <summary>The plan has no such rule.</summary>
    public static DiagnosticDescriptor UnknownRule { get; } = Error(3001, "Chế độ báo cáo không có", "Unknown reporting rule",
        "Kế hoạch không có chế độ báo cáo “{0}”; các mã có: {1}.", "The plan has no reporting rule \"{0}\"; there are: {1}.");

    /// <summary>The rule asks nothing of the unit.</summary>
    public static DiagnosticDescriptor UnknownUnit { get; } = Error(3002, "Đơn vị không phải báo cáo", "Unit does not report",
        "Đơn vị “{0}” không có trong chế độ báo cáo “{1}”; các đơn vị phải báo cáo: {2}.", "The unit \"{0}\" is not in the reporting rule \"{1}\"; these report: {2}.");

    /// <summary>No period has that form.</summary>
    public static DiagnosticDescriptor UnknownPeriod { get; } = Error(3003, "Kỳ báo cáo viết sai", "Unknown period",
        "“{0}” không phải kỳ báo cáo; viết như 2026, 2026-Q1, 2026-H1, 2026-9M hoặc 2026-03.", "\"{0}\" is no period; write it as 2026, 2026-Q1, 2026-H1, 2026-9M or 2026-03.");

    /// <summary>The rule does not ask for the period.</summary>
    public static DiagnosticDescriptor PeriodNotAsked { get; } = Error(3004, "Kỳ không phải báo cáo", "Period not asked for",
        "Chế độ báo cáo “{1}” không có kỳ “{0}”; các kỳ có: {2}.", "The reporting rule \"{1}\" has no period \"{0}\"; there are: {2}.");

    /// <summary>Another report has the same key and other content.</summary>
    public static DiagnosticDescriptor OtherContent { get; } = Error(3005, "Báo cáo trùng, nội dung khác", "Same report, other content",
        "Báo cáo “{0}” đã có trong tệp “{1}” với nội dung khác; bản đó được giữ. Sửa tệp đó, hoặc bỏ tệp này.", "The report \"{0}\" is in the file \"{1}\" already, with other content; that one is kept. Change that file, or remove this one.");

    /// <summary>The plan has no such indicator.</summary>
    public static DiagnosticDescriptor UnknownIndicator { get; } = Error(3006, "Chỉ số không có", "Unknown indicator",
        "Kế hoạch không có chỉ số “{0}”; các mã có: {1}.", "The plan has no indicator \"{0}\"; there are: {1}.");

    /// <summary>The figure is in another unit of measure.</summary>
    public static DiagnosticDescriptor OtherUnit { get; } = Error(3007, "Đơn vị tính khác", "Other unit of measure",
        "Số liệu ghi đơn vị tính “{0}”, chỉ số tính bằng “{1}”; quy đổi rồi ghi theo chỉ số.", "The figure is in \"{0}\", the indicator in \"{1}\"; convert it to the indicator's unit.");

    /// <summary>The figure is missing.</summary>
    public static DiagnosticDescriptor NoValue { get; } = Error(3008, "Thiếu số", "No figure",
        "Chỉ số “{0}” chưa có số; ghi value, hoặc numerator và denominator.", "The indicator \"{0}\" has no figure; write value, or numerator and denominator.");

    /// <summary>A share of nothing.</summary>
    public static DiagnosticDescriptor NoDenominator { get; } = Error(3009, "Mẫu số không dương", "Denominator not positive",
        "Mẫu số phải lớn hơn 0; khi không có đối tượng nào thì bỏ số liệu này và ghi vào comment.", "The denominator has to be over 0; where there is nobody to count, leave the figure out and say so in comment.");

    /// <summary>More counted than there is.</summary>
    public static DiagnosticDescriptor AboveDenominator { get; } = Error(3010, "Tử số lớn hơn mẫu số", "Numerator above denominator",
        "Tử số {0} lớn hơn mẫu số {1}; kiểm tra hai số này.", "The numerator {0} is above the denominator {1}; check both.");

    /// <summary>The percentage is not that of its pair.</summary>
    public static DiagnosticDescriptor ShareDoesNotFollow { get; } = Error(3011, "Tỷ lệ không khớp", "Percentage does not follow",
        "Tỷ lệ ghi {0} nhưng tử số chia mẫu số được {1}; sửa số sai, hoặc bỏ value để tự tính.", "The percentage says {0}, but numerator by denominator gives {1}; mend the wrong one, or leave value out.");

    private static DiagnosticDescriptor Error(int number, string titleVi, string titleEn, string vi, string en) =>
        Describe(number, "Reports", DiagnosticSeverity.Error, titleVi, titleEn, vi, en);

    private static DiagnosticDescriptor Warning(int number, string titleVi, string titleEn, string vi, string en) =>
        Describe(number, "Reports", DiagnosticSeverity.Warning, titleVi, titleEn, vi, en);

    private static DiagnosticDescriptor Describe(int number, string category, DiagnosticSeverity tier, string titleVi, string titleEn, string vi, string en) => new()
    {
        Id = $"PLAN{number}",
        Title = new(titleVi, titleEn),
        Message = new(vi, en),
        Category = category,
        DefaultSeverity = tier,
    };
}
