using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting;

/// <summary>What is said about a report that is judged before it is accepted.</summary>
public static partial class ReportingDiagnostics
{
    /// <summary>The report was sent before its period began.</summary>
    public static DiagnosticDescriptor SentBeforePeriod { get; } = Error(3012, "Gửi trước khi kỳ bắt đầu", "Sent before its period",
        "Ngày gửi {0} trước ngày đầu của kỳ số liệu ({1}); sửa sent hoặc period.", "It was sent on {0}, before the first day of its figures ({1}); mend sent or period.");

    /// <summary>The report was sent before the days of its figures were over, and a figure is not called an estimate.</summary>
    public static DiagnosticDescriptor EstimateNotSaid { get; } = Warning(3013, "Số ước thực hiện chưa ghi rõ", "Estimate not said",
        "Báo cáo gửi ngày {0}, trước khi hết kỳ số liệu ({1}); số chưa chốt thì ghi estimate: true: {2}.", "It was sent on {0}, before the figures' last day ({1}); write estimate: true with what is not final: {2}.");

    /// <summary>One indicator has two figures.</summary>
    public static DiagnosticDescriptor FigureTwice { get; } = Error(3014, "Chỉ số ghi hai lần", "Indicator given twice",
        "Chỉ số “{0}” đã có ở dòng số liệu thứ {1}; bỏ một dòng.", "The indicator \"{0}\" has its figure in item {1} already; remove one of them.");

    /// <summary>A figure that each report has to say is missing.</summary>
    public static DiagnosticDescriptor FigureMissing { get; } = Error(3015, "Thiếu số liệu bắt buộc", "Mandatory figure missing",
        "Thiếu số liệu bắt buộc “{0}” ({1}); thêm một dòng “- {{indicator: {0}, …}}” vào figures.", "The mandatory figure \"{0}\" ({1}) is missing; add an item \"- {{indicator: {0}, …}}\" to figures.");

    /// <summary>A figure that follows from others was reported.</summary>
    public static DiagnosticDescriptor FigureOfFormula { get; } = Error(3016, "Chỉ số tự tính", "Indicator is computed",
        "Chỉ số “{0}” được tính theo công thức {1}, không báo cáo; bỏ dòng này, báo cáo các chỉ số thành phần.", "The indicator \"{0}\" follows from {1} and is not reported; remove it, and report what it is made of.");

    /// <summary>A figure that no office counts.</summary>
    public static DiagnosticDescriptor TooLarge { get; } = Error(3017, "Số quá lớn", "Figure too large",
        "Số {0} vượt quá {1}; kiểm tra số chữ số 0 và đơn vị tính.", "The figure {0} is beyond {1}; check its zeros and its unit.");

    /// <summary>Only one figure of a pair.</summary>
    public static DiagnosticDescriptor HalfPair { get; } = Error(3018, "Thiếu tử số hoặc mẫu số", "Half of a pair",
        "Chỉ số “{0}” chỉ có một trong hai số numerator và denominator; ghi đủ cả hai, hoặc chỉ ghi value.", "The indicator \"{0}\" has only one of numerator and denominator; write both, or value alone.");

    /// <summary>The figure can't be.</summary>
    public static DiagnosticDescriptor OutOfRange { get; } = Error(3019, "Số ngoài khoảng", "Figure out of range",
        "Số {0} của chỉ số “{1}” ngoài khoảng từ {2} đến {3}; sửa số này, nếu đúng thì sửa range của chỉ số trong kế hoạch.", "The figure {0} of the indicator \"{1}\" is not between {2} and {3}; mend it, or if it is right the indicator's range in the plan.");

    /// <summary>A figure below nothing of an indicator that does not say it can be.</summary>
    public static DiagnosticDescriptor NegativeFigure { get; } = Error(3020, "Số âm", "Figure below zero",
        "Số {0} của chỉ số “{1}” nhỏ hơn 0; sửa số này, nếu chỉ số có thể âm thì thêm khoảng vào chỉ số trong kế hoạch, ví dụ range: [-100, 100].", "The figure {0} of the indicator \"{1}\" is below 0; mend it, or if it can be so give the indicator its range in the plan, such as range: [-100, 100].");

    /// <summary>The figure is far from that of the period before, and nothing is said about it.</summary>
    public static DiagnosticDescriptor Jumps { get; } = Warning(3021, "Số thay đổi đột ngột", "Figure jumps",
        "Chỉ số “{0}” từ {1} (kỳ {2}) thành {3}, thay đổi {4}%, quá {5}%; kiểm tra lại, nếu đúng thì ghi lý do vào comment.", "The indicator \"{0}\" went from {1} (period {2}) to {3}, a change of {4}%, over {5}%; check it, and if it is right say why in comment.");

    /// <summary>The plan has no such task.</summary>
    public static DiagnosticDescriptor UnknownTask { get; } = Error(3022, "Nhiệm vụ không có", "Unknown task",
        "Kế hoạch không có nhiệm vụ “{0}”; các mã có: {1}.", "The plan has no task \"{0}\"; there are: {1}.");

    /// <summary>One task twice.</summary>
    public static DiagnosticDescriptor TaskTwice { get; } = Error(3023, "Nhiệm vụ ghi hai lần", "Task given twice",
        "Nhiệm vụ “{0}” đã có trong báo cáo này; bỏ một dòng.", "The task \"{0}\" is in this report already; remove one of them.");

    /// <summary>The task of others.</summary>
    public static DiagnosticDescriptor TaskOfOthers { get; } = Warning(3024, "Nhiệm vụ của đơn vị khác", "Task of others",
        "Nhiệm vụ “{0}” không giao cho đơn vị “{1}” chủ trì hay phối hợp; kiểm tra mã, hoặc bỏ dòng này.", "The task \"{0}\" is neither led nor shared by the unit \"{1}\"; check the id, or remove the item.");

    /// <summary>Money from a source that the plan does not name.</summary>
    public static DiagnosticDescriptor UnknownSource { get; } = Warning(3025, "Nguồn kinh phí không có", "Unknown source of money",
        "Kế hoạch không có nguồn kinh phí “{0}”, nên số này được tính riêng; các nguồn có: {1}.", "The plan has no source of money \"{0}\", so it is counted apart; there are: {1}.");

    /// <summary>Money below nothing.</summary>
    public static DiagnosticDescriptor NegativeMoney { get; } = Error(3026, "Số tiền âm", "Money below zero",
        "Số tiền {0} nhỏ hơn 0; sửa số này, tiền nộp trả thì trừ vào spent.", "The sum {0} is below 0; mend it, and take what was paid back off spent.");

    /// <summary>Money in another unit.</summary>
    public static DiagnosticDescriptor OtherMoneyUnit { get; } = Error(3027, "Đơn vị tiền khác", "Other unit of money",
        "Số tiền ghi bằng “{0}”, các số khác bằng “{1}”; quy đổi rồi ghi cùng đơn vị.", "The money is in \"{0}\", the other sums in \"{1}\"; convert it to that unit.");
}
