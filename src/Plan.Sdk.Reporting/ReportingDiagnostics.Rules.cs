using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting;

/// <content>PLAN205x: deadlines of reports; PLAN215x: those who report.</content>
public static partial class ReportingDiagnostics
{
    private const string Deadlines = "Deadlines";

    /// <summary>A deadline leaves no working day after the decree's cut-off.</summary>
    public static DiagnosticDescriptor NoDayAfterCutOff { get; } = Describe(2051, Deadlines, DiagnosticSeverity.Warning, "Hạn gửi sát hoặc trước ngày chốt số liệu", "Deadline too near the cut-off",
        "Kỳ {0} chốt số liệu ngày {1} nhưng hạn gửi là ngày {2}, không còn ngày làm việc nào ở giữa (Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5); lùi hạn gửi đến ngày {3} hoặc muộn hơn, hoặc ghi cutOff: calendar nếu không theo nghị định.",
        "The figures of period {0} are taken until {1}, but it is due on {2}, which leaves no working day (Decree 09/2019/NĐ-CP, Article 8 clause 5); make it due on {3} or later, or write cutOff: calendar if the decree's dates are not meant.");

    /// <summary>Two deadlines for one period.</summary>
    public static DiagnosticDescriptor SamePeriodTwice { get; } = Describe(2052, Deadlines, DiagnosticSeverity.Warning, "Hai hạn gửi cho cùng một kỳ", "Two deadlines for one period",
        "Các hạn {1} đều ứng với kỳ {0}; chỉ hạn {2} được tính. Bỏ bớt hạn, chọn every: ngắn hơn, hoặc tách thành hai chế độ báo cáo.",
        "The deadlines {1} all belong to period {0}; only {2} counts. Drop the others, choose a shorter every:, or make two reporting rules.");

    /// <summary>A period without a deadline.</summary>
    public static DiagnosticDescriptor MissingPeriod { get; } = Describe(2053, Deadlines, DiagnosticSeverity.Info, "Có kỳ báo cáo không có hạn gửi", "Period without a deadline",
        "Một năm có {0} kỳ nhưng các hạn chỉ ứng với {1} kỳ; thiếu hạn cho: {2}. Ghi thêm ngày, hoặc sửa every:.",
        "A year has {0} periods, but the deadlines belong to {1}; without one: {2}. Add days, or mend every:.");

    /// <summary>A deadline in words alone.</summary>
    public static DiagnosticDescriptor DeadlineInWords { get; } = Describe(2054, Deadlines, DiagnosticSeverity.Info, "Hạn gửi chỉ ghi bằng chữ", "Deadline in words alone",
        "Từ “{0}” không tính được ngày, nên plan due không liệt kê báo cáo này; ghi thêm before: hoặc by:, hoặc bỏ every: nếu không có kỳ.",
        "No day can be worked out from \"{0}\", so plan due does not list this report; add before: or by:, or leave out every: if it has no periods.");

    /// <summary>A common name among its own members.</summary>
    public static DiagnosticDescriptor MemberRing { get; } = Describe(2151, "Organizations", DiagnosticSeverity.Warning, "Tên gọi chung gồm chính nó", "Common name among its own members",
        "Tên gọi chung “{0}” gồm chính nó ({1}); sửa members: thành mã của đơn vị thật.",
        "The common name \"{0}\" has itself among its members ({1}); put the id of the real unit into members:.");
}
