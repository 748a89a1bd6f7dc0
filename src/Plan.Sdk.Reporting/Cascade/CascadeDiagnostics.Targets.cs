using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting.Cascade;

/// <content>PLAN263x: targets above.</content>
internal static partial class CascadeDiagnostics
{
    public static DiagnosticDescriptor TargetUnanswered { get; } = Describe(2630, DiagnosticSeverity.Warning,
        new("Chỉ tiêu cấp trên chưa được đáp ứng", "Target above that nobody answers"),
        new("Chỉ tiêu “{0}” của {1} ({2}{3}; {4}) không có chỉ tiêu nào ở đây đáp ứng; thêm chỉ tiêu cùng indicator:, hoặc ghi implements: {5} ở chỉ tiêu đáp ứng.",
            "No target here answers \"{0}\" of {1} ({2}{3}; {4}); add a target with the same indicator:, or write implements: {5} at the one that does."));

    public static DiagnosticDescriptor TargetLooser { get; } = Describe(2631, DiagnosticSeverity.Warning,
        new("Chỉ tiêu nhẹ hơn cấp trên", "Target looser than the one above"),
        new("Chỉ tiêu “{5}” ({6}) nhẹ hơn chỉ tiêu “{0}” của {1} ({2}{3}; {4}): {7} thì đạt ở đây mà chưa đạt cấp trên; sửa ít nhất thành {8}.",
            "Target \"{5}\" ({6}) is looser than \"{0}\" of {1} ({2}{3}; {4}): {7} would do here, but not above; write at least {8}."));

    public static DiagnosticDescriptor TargetLater { get; } = Describe(2632, DiagnosticSeverity.Warning,
        new("Chỉ tiêu đạt muộn hơn cấp trên", "Target due later than the one above"),
        new("Chỉ tiêu “{5}” {6}, muộn hơn chỉ tiêu “{0}” của {1} ({2}{3}; {4}); ghi {7}, hoặc sớm hơn.",
            "Target \"{5}\" is {6}, later than \"{0}\" of {1} ({2}{3}; {4}); write {7}, or earlier."));

    public static DiagnosticDescriptor TargetNotComparable { get; } = Describe(2633, DiagnosticSeverity.Warning,
        new("Chỉ tiêu không so được với cấp trên", "Target that can't be compared with the one above"),
        new("Chỉ tiêu “{5}” không so được với chỉ tiêu “{0}” của {1} ({2}{3}; {4}): {6}; viết mức cùng cách tính với cấp trên.",
            "Target \"{5}\" can't be compared with \"{0}\" of {1} ({2}{3}; {4}): {6}; write a figure that counts the same as above."));

    public static DiagnosticDescriptor TargetYearsMissing { get; } = Describe(2634, DiagnosticSeverity.Warning,
        new("Chỉ tiêu hằng năm thiếu năm", "Yearly target with missing years"),
        new("Chỉ tiêu “{0}” của {1} ({2}{3}; {4}) tính cho mỗi năm; chỉ tiêu “{5}” ở đây không có các năm: {6}. Kéo dài giai đoạn, hoặc thêm chỉ tiêu cho các năm đó.",
            "Target \"{0}\" of {1} ({2}{3}; {4}) is meant for each year; \"{5}\" here leaves out: {6}. Lengthen its stage, or add a target for those years."));

    public static DiagnosticDescriptor TargetIsTotal { get; } = Describe(2635, DiagnosticSeverity.Info,
        new("Chỉ tiêu cấp trên là tổng của nhiều đơn vị", "Target above is a total of several units"),
        new("Chỉ tiêu “{0}” của {1} ({2}{3}; {4}) cộng của các đơn vị; “{5}” ({6}) là phần của đơn vị này, một kế hoạch chưa chứng minh được tổng.",
            "Target \"{0}\" of {1} ({2}{3}; {4}) adds up several units; \"{5}\" ({6}) is this unit's part, and one plan can't prove the total."));

    public static DiagnosticDescriptor TargetBeyondPlan { get; } = Describe(2636, DiagnosticSeverity.Info,
        new("Chỉ tiêu cấp trên có thời hạn sau kế hoạch này", "Target above is due after this plan ends"),
        new("Chỉ tiêu “{0}” của {1} ({2}{3}; {4}) đến hạn sau khi kế hoạch này kết thúc ({5}); kế hoạch sau phải đáp ứng.",
            "Target \"{0}\" of {1} ({2}{3}; {4}) is due after this plan ends ({5}); a later plan has to answer it."));
}
