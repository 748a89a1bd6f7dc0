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

    public static DiagnosticDescriptor DoubledRecipient { get; } = Describe("PLAN2403", Signing, DiagnosticSeverity.Warning,
        new("Nơi nhận ghi hai lần", "Recipient named twice"),
        new("Nơi nhận “{0}” đã có ở dòng {1} của nơi nhận; bỏ một dòng.",
            "Recipient \"{0}\" stands in line {1} of the recipients already; drop one."));

    public static DiagnosticDescriptor NoCollective { get; } = Describe("PLAN2404", Signing, DiagnosticSeverity.Warning,
        new("Ký TM. nhưng không có tập thể", "TM. without a collective"),
        new("Ký TM. (thay mặt tập thể) nhưng {0} không có tên tập thể; ghi collective: ở cơ quan, hoặc bỏ TM khi người đứng đầu ký.",
            "TM. signs for a collective, but {0} has none; write collective: at the organization, or drop TM when the head signs."));

    public static DiagnosticDescriptor NobodySignedFor { get; } = Describe("PLAN2405", Signing, DiagnosticSeverity.Warning,
        new("Ký thay nhưng không ghi ký thay ai", "Signed in nobody's stead"),
        new("{0} phải ghi chức vụ của người được ký thay; ghi for: (ví dụ for: Chủ tịch).",
            "{0} has to name the position that is signed for; write for: (such as for: Chủ tịch)."));

    public static DiagnosticDescriptor SignedForTooMany { get; } = Describe("PLAN2406", Signing, DiagnosticSeverity.Warning,
        new("for: thừa chức vụ", "for: names too many"),
        new("for: ghi {0} chức vụ nhưng authority: chỉ có {1} thẩm quyền KT, TL, TUQ, nên “{2}” không được in; bỏ bớt, hoặc bổ sung authority:.",
            "for: names {0} positions, but authority: has only {1} of KT, TL, TUQ, so that \"{2}\" is not printed; drop it, or complete authority:."));

    public static DiagnosticDescriptor SignerWithoutPosition { get; } = Describe("PLAN2407", Signing, DiagnosticSeverity.Info,
        new("Chưa ghi chức vụ người ký", "Signer without position"),
        new("Chưa ghi chức vụ người ký; ghi position: trong signature:.",
            "The signer's position is missing; write position: under signature:."));

    public static DiagnosticDescriptor SignerWithoutName { get; } = Describe("PLAN2408", Signing, DiagnosticSeverity.Info,
        new("Chưa ghi họ tên người ký", "Signer without name"),
        new("Bản ban hành chưa ghi họ tên người ký; ghi name: trong signature:.",
            "The paper is to be issued, but the signer's name is missing; write name: under signature:."));
}
