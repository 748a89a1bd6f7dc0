using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Validation;

/// <content>PLAN28xx: drafts, and what has to be there for issue.</content>
internal static partial class RuleDiagnostics
{
    private const string Issue = "Issue";

    public static DiagnosticDescriptor Draft { get; } = Describe("PLAN2801", Issue, DiagnosticSeverity.Info,
        new("Bản dự thảo", "Draft"),
        new("Đây là bản dự thảo: chưa có {0}; chỗ đó để trống khi in, và thời hạn được xét theo ngày hôm nay.",
            "This is a draft: {0} missing; a blank is printed, and deadlines are judged by today."));

    public static DiagnosticDescriptor NumberRequired { get; } = Describe("PLAN2802", Issue, DiagnosticSeverity.Error,
        new("Bản ban hành phải có số", "Number required for issue"),
        new("Bản ban hành phải có số; ghi number: trong document:.",
            "A paper to be issued needs its number; write number: under document:."));

    public static DiagnosticDescriptor DateRequired { get; } = Describe("PLAN2803", Issue, DiagnosticSeverity.Error,
        new("Bản ban hành phải có ngày", "Date required for issue"),
        new("Bản ban hành phải có ngày; ghi date: (năm-tháng-ngày) trong document:.",
            "A paper to be issued needs its date; write date: (year-month-day) under document:."));

    public static DiagnosticDescriptor PlaceholderLeft { get; } = Describe("PLAN2804", Issue, DiagnosticSeverity.Warning,
        new("Còn chỗ chưa điền của mẫu khởi tạo", "Starter words not filled in"),
        new("Cơ quan ban hành còn ghi “{0}”; ghi tên thật trong tệp của “{1}” ở thư mục organizations.",
            "The issuer still says \"{0}\"; write the real name in the file of \"{1}\" under organizations."));
}
