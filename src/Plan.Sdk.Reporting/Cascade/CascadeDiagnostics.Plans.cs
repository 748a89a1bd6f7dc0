using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting.Cascade;

/// <content>PLAN261x: the plans above themselves.</content>
internal static partial class CascadeDiagnostics
{
    public static DiagnosticDescriptor ImplementsCycle { get; } = Describe(2610, DiagnosticSeverity.Error,
        new("Các kế hoạch triển khai lẫn nhau", "Plans that carry out each other"),
        new("Các kế hoạch triển khai lẫn nhau: {0}; bỏ implements: ở kế hoạch của cấp trên.",
            "These plans carry out each other: {0}; drop implements: in the one of the higher body."));

    public static DiagnosticDescriptor BrokenUpperPlan { get; } = Describe(2611, DiagnosticSeverity.Warning,
        new("Kế hoạch cấp trên có lỗi", "Plan above has errors"),
        new("Kế hoạch cấp trên “{0}” có {1} lỗi nên chưa so được; sửa tệp đó trước: {2}",
            "The plan above, \"{0}\", has {1} error(s), so that nothing is proved against it; mend that file first: {2}"));

    public static DiagnosticDescriptor ReplacedUpperPlan { get; } = Describe(2612, DiagnosticSeverity.Warning,
        new("Văn bản cấp trên đã bị thay thế", "Paper above has been replaced"),
        new("“{0}” đã được thay bằng {1}; ghi implements: {2}.",
            "\"{0}\" has been replaced by {1}; write implements: {2}."));

    public static DiagnosticDescriptor SinceReplacedUpperPlan { get; } = Describe(2613, DiagnosticSeverity.Info,
        new("Văn bản cấp trên bị thay thế sau khi ban hành kế hoạch", "Paper above replaced since"),
        new("“{0}” đã được thay bằng {1} sau khi kế hoạch này ban hành; xem có cần sửa đổi kế hoạch theo “{2}” không.",
            "\"{0}\" has been replaced by {1} since this plan was issued; see whether the plan has to follow \"{2}\"."));

    public static DiagnosticDescriptor UpperIssuerNotParent { get; } = Describe(2614, DiagnosticSeverity.Warning,
        new("Cơ quan ban hành văn bản cấp trên không phải cấp trên", "Issuer above is not above"),
        new("“{0}” của {1}, nhưng cơ quan này không phải cấp trên của {2} vào ngày {3}: {4}; sửa implements:, hoặc ghi parents: với from: và to: ở tệp của cơ quan.",
            "\"{0}\" is by {1}, which is not above {2} on {3}: {4}; mend implements:, or write parents: with from: and to: in the organization's file."));
}
