using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Validation;

/// <content>PLAN20xx: deadlines and stretches of time.</content>
internal static partial class RuleDiagnostics
{
    private const string Deadlines = "Deadlines";

    public static DiagnosticDescriptor DeadlineBeforeIssue { get; } = Describe("PLAN2001", Deadlines, DiagnosticSeverity.Warning,
        new("Thời hạn trước ngày ban hành", "Deadline before the date of issue"),
        new("Thời hạn “{0}” đã qua khi kế hoạch được ban hành ngày {1}; ghi một ngày sau ngày ban hành, hoặc bỏ thời hạn này.",
            "The deadline \"{0}\" has passed when the plan is issued on {1}; write a day after the date of issue, or drop it."));
}
