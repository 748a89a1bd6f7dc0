using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Validation;

/// <content>PLAN21xx: scope and organizations.</content>
internal static partial class RuleDiagnostics
{
    private const string Organizations = "Organizations";

    public static DiagnosticDescriptor SubjectScope { get; } = Describe("PLAN2101", Organizations, DiagnosticSeverity.Warning,
        new("Phạm vi trong trích yếu khác cơ quan ban hành", "The subject's scope is not the issuer's"),
        new("Trích yếu ghi “{0}”, nhưng cơ quan ban hành là của {1}; ghi “trên địa bàn {2}”, hoặc đặt tên chương trình của cấp trên trong dấu ngoặc kép “…”.",
            "The subject says \"{0}\", but the issuer belongs to {1}; write \"trên địa bàn {2}\", or put the name of a superior's programme in quotes “…”."));

    public static DiagnosticDescriptor IssuerNotValid { get; } = Describe("PLAN2102", Organizations, DiagnosticSeverity.Warning,
        new("Cơ quan ban hành không hoạt động vào ngày ban hành", "Issuer does not exist at the date of issue"),
        new("{0} {1} vào ngày ban hành {2}; {3}.",
            "{0} {1} on the date of issue, {2}; {3}."));

    public static DiagnosticDescriptor UnitNotValid { get; } = Describe("PLAN2103", Organizations, DiagnosticSeverity.Warning,
        new("Đơn vị không hoạt động vào ngày ban hành", "Unit does not exist at the date of issue"),
        new("{0} {1} vào ngày ban hành {2}; {3}.",
            "{0} {1} on the date of issue, {2}; {3}."));
}
