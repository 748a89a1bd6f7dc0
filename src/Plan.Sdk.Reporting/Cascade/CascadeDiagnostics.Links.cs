using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting.Cascade;

/// <content>PLAN262x: links to targets and tasks above.</content>
internal static partial class CascadeDiagnostics
{
    public static DiagnosticDescriptor LinkForm { get; } = Describe(2620, DiagnosticSeverity.Error,
        new("Liên kết lên cấp trên viết sai dạng", "Malformed link to a plan above"),
        new("“{0}” không phải liên kết; viết mã kế hoạch cấp trên, dấu #, rồi mã chỉ tiêu hoặc nhiệm vụ.{1}",
            "\"{0}\" is no link; write the id of the plan above, #, and the id of the target or task.{1}"));

    public static DiagnosticDescriptor LinkToOtherPlan { get; } = Describe(2621, DiagnosticSeverity.Error,
        new("Liên kết đến kế hoạch không triển khai", "Link to a plan that is not implemented"),
        new("“{0}” dẫn đến “{2}”, nhưng kế hoạch này không ghi triển khai “{2}”; thêm “{2}” vào implements: của kế hoạch, hoặc sửa liên kết.{1}",
            "\"{0}\" leads to \"{2}\", but this plan does not say that it carries out \"{2}\"; add \"{2}\" to the plan's implements:, or mend the link.{1}"));

    public static DiagnosticDescriptor UnknownLink { get; } = Describe(2622, DiagnosticSeverity.Error,
        new("Cấp trên không có chỉ tiêu, nhiệm vụ đó", "No such target or task above"),
        new("{2} ({4}) không có “{3}”; sửa liên kết “{0}”.{1}",
            "{2} ({4}) has no \"{3}\"; mend the link \"{0}\".{1}"));
}
