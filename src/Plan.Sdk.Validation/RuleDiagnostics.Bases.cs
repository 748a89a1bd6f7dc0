using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Validation;

/// <content>PLAN25xx: what a plan rests on.</content>
internal static partial class RuleDiagnostics
{
    private const string Bases = "Bases";

    public static DiagnosticDescriptor BasisAfterPlan { get; } = Describe("PLAN2501", Bases, DiagnosticSeverity.Warning,
        new("Căn cứ ban hành sau kế hoạch", "Basis later than the plan"),
        new("Căn cứ ngày {0} ban hành sau kế hoạch (ngày {1}); kiểm tra lại ngày, hoặc bỏ căn cứ này.",
            "The basis of {0} is later than the plan ({1}); check the date, or drop the basis."));

    public static DiagnosticDescriptor BasisIssuerNotValid { get; } = Describe("PLAN2502", Bases, DiagnosticSeverity.Warning,
        new("Cơ quan ban hành căn cứ không hoạt động vào ngày đó", "The basis's issuer did not exist then"),
        new("{0} {1} vào ngày của căn cứ, {2}; {3}.",
            "{0} {1} on the date of the basis, {2}; {3}."));

    public static DiagnosticDescriptor IncompleteCitation { get; } = Describe("PLAN2503", Bases, DiagnosticSeverity.Warning,
        new("Căn cứ viện dẫn không đủ", "Incomplete citation of a basis"),
        new("Căn cứ “{0}” thiếu {1}; ghi thêm {2}, hoặc viết câu viện dẫn riêng ở text:.",
            "The basis \"{0}\" lacks its {1}; add it {2}, or write words of its own as text:."));
}
