using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Validation;

/// <content>PLAN22xx: targets.</content>
internal static partial class RuleDiagnostics
{
    private const string Targets = "Targets";

    public static DiagnosticDescriptor IdenticalStageTargets { get; } = Describe("PLAN2201", Targets, DiagnosticSeverity.Warning,
        new("Hai giai đoạn có chỉ tiêu giống hệt nhau", "Two stages with identical targets"),
        new("Giai đoạn “{0}” lặp lại đúng mức của giai đoạn “{1}”: {2}; nâng mức của giai đoạn sau, hoặc ghi rõ “duy trì” nếu chỉ giữ mức đã đạt.",
            "Stage \"{0}\" repeats the very figures of stage \"{1}\": {2}; raise them in the later stage, or say \"duy trì\" (maintain) if no more is meant."));

    public static DiagnosticDescriptor TargetWithoutAmount { get; } = Describe("PLAN2202", Targets, DiagnosticSeverity.Warning,
        new("Chỉ tiêu không có mức", "Target without a figure"),
        new("Chỉ tiêu “{0}” không có mức phải đạt; ghi exactly:, atLeast: … hoặc values:, hay qualitative: true nếu là chỉ tiêu định tính.",
            "Target \"{0}\" has no figure; write exactly:, atLeast: … or values:, or qualitative: true if none is meant."));

    public static DiagnosticDescriptor TargetWithoutUnit { get; } = Describe("PLAN2203", Targets, DiagnosticSeverity.Warning,
        new("Chỉ tiêu không có đơn vị tính", "Target without a unit"),
        new("Chỉ tiêu “{0}” có mức {1} nhưng không có đơn vị tính; ghi unit: (“%”, trẻ em, mô hình …).",
            "Target \"{0}\" has the figure {1}, but no unit; write unit: (\"%\", trẻ em, mô hình …)."));

    public static DiagnosticDescriptor TargetWithoutHorizon { get; } = Describe("PLAN2204", Targets, DiagnosticSeverity.Warning,
        new("Chỉ tiêu không có thời hạn", "Target without a horizon"),
        new("Chỉ tiêu “{0}” không nói đạt vào lúc nào; ghi horizon:, hoặc period: {{to: …}} của giai đoạn hay của kế hoạch.",
            "Target \"{0}\" does not say by when; write horizon:, or period: {{to: …}} of its stage or of the plan."));

    public static DiagnosticDescriptor RateWithoutBase { get; } = Describe("PLAN2205", Targets, DiagnosticSeverity.Info,
        new("Tỷ suất không ghi mẫu số", "Rate without its base"),
        new("Chỉ tiêu “{0}” là tỷ suất trên {1}, nhưng mẫu số nằm trong chữ; ghi per: {2} và để unit: chỉ còn tên đối tượng.",
            "Target \"{0}\" is a rate per {1}, but the base stands among words; write per: {2} and leave only what is counted in unit:."));

    public static DiagnosticDescriptor ShareOverHundred { get; } = Describe("PLAN2206", Targets, DiagnosticSeverity.Warning,
        new("Tỷ lệ quá 100%", "Share over 100%"),
        new("Chỉ tiêu “{0}” đặt tỷ lệ {1}, quá 100%; sửa số, hoặc dùng increaseBy: nếu là mức tăng thêm.",
            "Target \"{0}\" asks for a share of {1}, over 100%; mend the figure, or use increaseBy: for a rise."));
}
