using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Validation;

/// <content>PLAN24xx: recipients and signature.</content>
internal static partial class RuleDiagnostics
{
    private const string Signing = "Signing";

    public static DiagnosticDescriptor MissingRecipients { get; } = Describe("PLAN2401", Signing, DiagnosticSeverity.Warning,
        new("Thiếu nơi nhận", "No recipients"),
        new("Văn bản chưa có nơi nhận; ghi recipients: (nơi gửi) và archive: {{keepers: [VT, …]}} (nơi lưu) trong document:.",
            "The paper names no recipients; write recipients: (who gets it) and archive: {{keepers: [VT, …]}} (who keeps it) under document:."));

    public static DiagnosticDescriptor MissingArchive { get; } = Describe("PLAN2402", Signing, DiagnosticSeverity.Warning,
        new("Thiếu dòng “Lưu: VT”", "No line \"Lưu: VT\""),
        new("Nơi nhận thiếu dòng “Lưu: VT”; ghi archive: {{keepers: [VT, chữ viết tắt đơn vị soạn thảo]}} trong document:.",
            "The recipients lack the line \"Lưu: VT\"; write archive: {{keepers: [VT, the drafting unit's abbreviation]}} under document:."));
}
