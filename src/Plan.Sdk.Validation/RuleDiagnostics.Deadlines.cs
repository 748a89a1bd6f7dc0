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

    public static DiagnosticDescriptor TaskStartsAfterDeadline { get; } = Describe("PLAN2002", Deadlines, DiagnosticSeverity.Warning,
        new("Nhiệm vụ bắt đầu sau thời hạn", "Task begins after its deadline"),
        new("Nhiệm vụ bắt đầu {0} nhưng thời hạn là {1}; sửa from: hoặc thời hạn.",
            "The task begins {0}, but is due {1}; mend from: or the deadline."));

    public static DiagnosticDescriptor PeriodBackwards { get; } = Describe("PLAN2003", Deadlines, DiagnosticSeverity.Warning,
        new("Khoảng thời gian ngược", "Period runs backwards"),
        new("Khoảng thời gian bắt đầu {0} nhưng kết thúc {1}; đổi lại from: và to:.",
            "The period begins {0}, but ends {1}; mend from: and to:."));

    public static DiagnosticDescriptor StageOutsidePeriod { get; } = Describe("PLAN2004", Deadlines, DiagnosticSeverity.Warning,
        new("Giai đoạn nằm ngoài thời gian thực hiện", "Stage outside the plan's period"),
        new("Giai đoạn “{0}” ({1}) nằm ngoài thời gian thực hiện kế hoạch ({2}); sửa giai đoạn, hoặc sửa period: của kế hoạch.",
            "Stage \"{0}\" ({1}) lies outside the plan's period ({2}); mend the stage, or the plan's period:."));

    public static DiagnosticDescriptor StageOrder { get; } = Describe("PLAN2005", Deadlines, DiagnosticSeverity.Warning,
        new("Giai đoạn chồng lên nhau hoặc sai thứ tự", "Stages overlap or are out of order"),
        new("Giai đoạn “{0}” ({1}) {2} giai đoạn “{3}” ({4}); sửa thời gian, hoặc xếp giai đoạn trước lên trước.",
            "Stage \"{0}\" ({1}) {2} stage \"{3}\" ({4}); mend the years, or put the earlier stage first."));

    public static DiagnosticDescriptor BaselineAfterHorizon { get; } = Describe("PLAN2006", Deadlines, DiagnosticSeverity.Warning,
        new("Hiện trạng sau thời hạn", "Baseline later than the horizon"),
        new("Hiện trạng lấy tại {0}, sau thời hạn của chỉ tiêu ({1}); sửa baseline: hoặc horizon:.",
            "The baseline is of {0}, later than the target's horizon ({1}); mend baseline: or horizon:."));
}
