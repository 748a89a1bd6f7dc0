using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting;

/// <content>PLAN271x: what can be said about indicators before there are figures.</content>
public static partial class ReportingDiagnostics
{
    private const string Indicators = "Indicators";

    /// <summary>A formula can't be read.</summary>
    public static DiagnosticDescriptor FormulaNotRead { get; } = Describe(2711, Indicators, DiagnosticSeverity.Error, "Công thức viết sai", "Formula can't be read",
        "Công thức của chỉ số “{0}”, ký tự thứ {1}: {2}.", "The formula of \"{0}\", character {1}: {2}.");

    /// <summary>A formula names an indicator that the plan does not have.</summary>
    public static DiagnosticDescriptor FormulaOfUnknown { get; } = Describe(2712, Indicators, DiagnosticSeverity.Error, "Công thức nhắc chỉ số không có", "Formula names an unknown indicator",
        "Công thức của chỉ số “{0}” nhắc “{1}”, kế hoạch không có chỉ số này.{2} Các mã có: {3}.", "The formula of \"{0}\" names \"{1}\", which the plan does not measure.{2} There are: {3}.");

    /// <summary>Formulas lead back to where they start.</summary>
    public static DiagnosticDescriptor FormulaCircle { get; } = Describe(2713, Indicators, DiagnosticSeverity.Error, "Công thức vòng tròn", "Formulas in a circle",
        "Các công thức nhắc nhau thành vòng: {0}; một trong các chỉ số này phải do đơn vị báo cáo.", "The formulas name each other in a circle: {0}; one of these has to be reported by units.");

    /// <summary>An average by weight has no weight that the plan measures.</summary>
    public static DiagnosticDescriptor WeightMissing { get; } = Describe(2714, Indicators, DiagnosticSeverity.Error, "Thiếu trọng số", "Weight missing",
        "Chỉ số “{0}” lấy bình quân gia quyền nhưng weight không phải mã một chỉ số khác của kế hoạch.{1} Các mã có: {2}.", "\"{0}\" is an average by weight, but weight is not the id of another indicator of the plan.{1} There are: {2}.");

    /// <summary>A count of units does not say which units count.</summary>
    public static DiagnosticDescriptor ConditionMissing { get; } = Describe(2715, Indicators, DiagnosticSeverity.Error, "Thiếu điều kiện", "Condition missing",
        "Chỉ số “{0}” đếm đơn vị nhưng không nói đơn vị nào được tính; ghi condition với atLeast, moreThan, atMost, lessThan hoặc exactly và một số.", "\"{0}\" counts units but does not say which; write condition with atLeast, moreThan, atMost, lessThan or exactly and a figure.");

    /// <summary>A target is in another unit than what it measures.</summary>
    public static DiagnosticDescriptor UnitOfTarget { get; } = Describe(2716, Indicators, DiagnosticSeverity.Warning, "Đơn vị tính của chỉ tiêu khác chỉ số", "Target in another unit",
        "Chỉ tiêu “{0}” tính bằng “{1}” nhưng chỉ số “{2}” tính bằng “{3}”; ghi cùng một đơn vị.", "Target \"{0}\" is in \"{1}\", but the indicator \"{2}\" in \"{3}\"; write one unit.");

    /// <summary>The name that was probably meant, as a sentence of a message; empty when none is near.</summary>
    internal static LocalizedText Nearest(string name, IEnumerable<string> known) =>
        NearestName.Find(name, known) is { } nearest ? new($" Ý bạn là “{nearest}”?", $" Did you mean \"{nearest}\"?") : new("", "");
}
