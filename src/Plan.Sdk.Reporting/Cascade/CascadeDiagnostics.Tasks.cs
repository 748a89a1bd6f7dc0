using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting.Cascade;

/// <content>PLAN264x and PLAN265x: tasks and stages above.</content>
internal static partial class CascadeDiagnostics
{
    public static DiagnosticDescriptor TaskUnanswered { get; } = Describe(2640, DiagnosticSeverity.Warning,
        new("Nhiệm vụ cấp trên giao chưa có nơi đáp ứng", "Task given from above that nobody answers"),
        new("Nhiệm vụ “{0}” của {1} ({2}) giao cho cơ quan này nhưng không có nhiệm vụ nào ở đây đáp ứng; thêm nhiệm vụ, hoặc ghi implements: {3} ở nhiệm vụ đáp ứng.",
            "Task \"{0}\" of {1} ({2}) is given to this body, but no task here answers it; add one, or write implements: {3} at the one that does."));

    public static DiagnosticDescriptor TaskWithoutOwner { get; } = Describe(2641, DiagnosticSeverity.Warning,
        new("Nhiệm vụ cấp trên giao chưa có đơn vị chủ trì", "Task given from above without an owner"),
        new("Nhiệm vụ “{3}” đáp ứng nhiệm vụ “{0}” của {1} ({2}) nhưng không có đơn vị nào ở đây chủ trì; ghi lead:.",
            "Task \"{3}\" answers \"{0}\" of {1} ({2}), but nobody here leads it; write lead:."));

    public static DiagnosticDescriptor TaskLater { get; } = Describe(2642, DiagnosticSeverity.Warning,
        new("Thời hạn nhiệm vụ muộn hơn cấp trên", "Task due later than the one above"),
        new("Nhiệm vụ “{0}” của {1} ({2}) có hạn {4}; nhiệm vụ đáp ứng “{3}” {5}. Ghi {6}, hoặc sớm hơn.",
            "Task \"{0}\" of {1} ({2}) is due {4}; \"{3}\" answers it, but {5}. Write {6}, or earlier."));

    public static DiagnosticDescriptor StageNotCovered { get; } = Describe(2650, DiagnosticSeverity.Warning,
        new("Giai đoạn cấp trên chưa được phủ hết", "Stage above not covered"),
        new("Giai đoạn “{0}” ({1}) của {2} ({3}) không có giai đoạn nào ở đây cho: {4}; kéo dài một giai đoạn, hoặc thêm giai đoạn.",
            "Stage \"{0}\" ({1}) of {2} ({3}) has no stage here for: {4}; lengthen a stage, or add one."));
}
