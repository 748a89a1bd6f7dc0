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
}
