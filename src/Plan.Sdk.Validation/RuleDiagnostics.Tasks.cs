using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Validation;

/// <content>PLAN23xx: tasks, assignments and reporting.</content>
internal static partial class RuleDiagnostics
{
    private const string Tasks = "Tasks";

    public static DiagnosticDescriptor TaskWithoutLead { get; } = Describe("PLAN2301", Tasks, DiagnosticSeverity.Info,
        new("Nhiệm vụ chưa giao cho ai", "Task nobody is assigned to"),
        new("Nhiệm vụ “{0}” chưa có đơn vị chủ trì, trong khi các nhiệm vụ khác có; ghi lead:.",
            "Task \"{0}\" has no lead, while others have; write lead:."));

    public static DiagnosticDescriptor DoubleAssignment { get; } = Describe("PLAN2302", Tasks, DiagnosticSeverity.Warning,
        new("Một đơn vị được phân công hai lần", "A unit is assigned twice"),
        new("{0} đã được phân công ở {1}; gộp hai mục làm một, hoặc ghi role: khác nhau.",
            "{0} has been assigned at {1} already; join the two, or give them different role:."));

    public static DiagnosticDescriptor ReportingUnitWithoutDuty { get; } = Describe("PLAN2303", Tasks, DiagnosticSeverity.Warning,
        new("Đơn vị phải báo cáo nhưng không được giao việc", "Unit that reports has no duty"),
        new("{0} phải báo cáo nhưng không được phân công việc gì; thêm phân công trong assignments:, hoặc bỏ khỏi from:.",
            "{0} has to report, but has no duty; add one under assignments:, or take it out of from:."));

    public static DiagnosticDescriptor ReportWithoutRecipient { get; } = Describe("PLAN2304", Tasks, DiagnosticSeverity.Warning,
        new("Chế độ báo cáo không ghi nơi nhận", "Reporting rule without recipient"),
        new("Chế độ báo cáo “{0}” không ghi báo cáo cho ai; ghi to:.",
            "Reporting rule \"{0}\" does not say who receives the report; write to:."));

    public static DiagnosticDescriptor ReportWithoutDate { get; } = Describe("PLAN2305", Tasks, DiagnosticSeverity.Warning,
        new("Chế độ báo cáo không ghi thời hạn", "Reporting rule without date"),
        new("Chế độ báo cáo “{0}” không ghi khi nào báo cáo; ghi before: (trước ngày), by: (chậm nhất ngày) hoặc when: (bằng chữ).",
            "Reporting rule \"{0}\" does not say when; write before: (itself excluded), by: (itself included) or when: (in words)."));

    public static DiagnosticDescriptor EmptyPlan { get; } = Describe("PLAN2306", Tasks, DiagnosticSeverity.Warning,
        new("Kế hoạch không có mục tiêu và nhiệm vụ", "Plan without objectives and tasks"),
        new("Kế hoạch chưa có mục tiêu và nhiệm vụ nào; ghi objectives: và tasks:.",
            "The plan has neither objectives nor tasks; write objectives: and tasks:."));

    public static DiagnosticDescriptor TaskTooDeep { get; } = Describe("PLAN2307", Tasks, DiagnosticSeverity.Error,
        new("Nhiệm vụ lồng quá ba cấp", "Tasks nested deeper than three levels"),
        new("Nhiệm vụ “{0}” đã ở cấp thứ ba, cấp cuối cùng được in, nên các việc trong subtasks: của nó ({1}) sẽ không được in; đưa chúng lên cùng cấp với “{0}”, hoặc ghi nội dung vào text: của “{0}”.",
            "Task \"{0}\" is on the third level, the last that is printed, so that the tasks under its subtasks: ({1}) would not be printed; move them up beside \"{0}\", or write them into its text:."));
}
