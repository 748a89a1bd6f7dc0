using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting.Cascade;

/// <content>PLAN266x and PLAN267x: reports on their way up, and citations of what stands above.</content>
internal static partial class CascadeDiagnostics
{
    public static DiagnosticDescriptor ReportLead { get; } = Describe(2660, DiagnosticSeverity.Warning,
        new("Hạn báo cáo không kịp cấp trên", "Report due too late for the one above"),
        new("Kỳ {0}: hạn ở đây là {1}, hạn của chế độ “{2}” ở {3} ({4}) là {5}; giữa hai hạn có {6} ngày làm việc, cần ít nhất {7}. {8}",
            "Period {0}: the report is due {1} here, and {5} by rule \"{2}\" of {3} ({4}); that leaves {6} working day(s), at least {7} are needed. {8}"));

    public static DiagnosticDescriptor CitationDiffers { get; } = Describe(2670, DiagnosticSeverity.Warning,
        new("Viện dẫn văn bản cấp trên không đúng", "Citation of the paper above is not exact"),
        new("Căn cứ này viện dẫn “{0}” nhưng {1}: ghi “{2}”, đúng là “{3}”; sửa lại, hoặc chỉ ghi cites: {0}.",
            "This basis cites \"{0}\", but its {1}: says \"{2}\" where \"{3}\" is right; mend it, or write cites: {0} alone."));

    public static DiagnosticDescriptor NotCited { get; } = Describe(2671, DiagnosticSeverity.Warning,
        new("Văn bản cấp trên không có trong căn cứ", "Paper above is not among the bases"),
        new("Kế hoạch ghi triển khai “{0}” nhưng không căn cứ nào viện dẫn văn bản đó; thêm vào bases: {{cites: {0}}}.",
            "The plan says that it carries out \"{0}\", but no basis cites it; add to bases: {{cites: {0}}}."));
}
