using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Validation;

/// <content>PLAN29xx: settings of rules and lines that switch them off.</content>
internal static partial class RuleDiagnostics
{
    private const string Settings = "Settings";

    public static DiagnosticDescriptor UnknownRuleId { get; } = Describe("PLAN2901", Settings, DiagnosticSeverity.Info,
        new("Mã quy tắc không có", "Unknown rule ID"),
        new("Không có quy tắc nào mang mã {0}, nên dòng tắt hoặc đổi mức nó không có tác dụng; {1}",
            "No rule has the ID {0}, so what switches it off or changes its tier does nothing; {1}"));

    public static DiagnosticDescriptor UnusedSuppression { get; } = Describe("PLAN2902", Settings, DiagnosticSeverity.Info,
        new("Dòng tắt quy tắc không còn cần", "Unused suppression"),
        new("Dòng {1} không có gì để tắt cho {0}; xóa chú thích tắt quy tắc ở đó.",
            "Line {1} has nothing to switch off for {0}; delete the comment that does it."));

    public static DiagnosticDescriptor RepeatedSetting { get; } = Describe("PLAN2903", Settings, DiagnosticSeverity.Info,
        new("Một quy tắc được thiết lập hai lần", "A rule is set twice"),
        new("Quy tắc {0} được thiết lập nhiều lần trong rules: của thư mục làm việc; chỉ lần đầu có tác dụng, hãy xóa các lần sau.",
            "Rule {0} is set more than once in the workspace's rules:; only the first counts, delete the others."));
}
