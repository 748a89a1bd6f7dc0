using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting;

/// <content>PLAN205x: deadlines of reports.</content>
public static partial class ReportingDiagnostics
{
    private const string Deadlines = "Deadlines";

    /// <summary>A deadline leaves no working day after the decree's cut-off.</summary>
    public static DiagnosticDescriptor NoDayAfterCutOff { get; } = Describe(2051, Deadlines, DiagnosticSeverity.Warning, "Hạn gửi sát hoặc trước ngày chốt số liệu", "Deadline too near the cut-off",
        "Kỳ {0} chốt số liệu ngày {1} nhưng hạn gửi là ngày {2}, không còn ngày làm việc nào ở giữa (Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5); lùi hạn gửi đến ngày {3} hoặc muộn hơn, hoặc ghi cutOff: calendar nếu không theo nghị định.",
        "The figures of period {0} are taken until {1}, but it is due on {2}, which leaves no working day (Decree 09/2019/NĐ-CP, Article 8 clause 5); make it due on {3} or later, or write cutOff: calendar if the decree's dates are not meant.");
}
