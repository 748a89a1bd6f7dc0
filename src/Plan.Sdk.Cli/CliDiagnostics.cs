using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli;

/// <summary>What the command line itself says: <c>PLAN61xx</c>.</summary>
internal static partial class CliDiagnostics
{
    /// <summary>Two plans of a run would have one file name.</summary>
    public static DiagnosticDescriptor SameFileName { get; } = new()
    {
        Id = "PLAN6101",
        Title = new("Hai kế hoạch trùng tên tệp", "Two plans with one file name"),
        Message = new(
            "Tệp “{0}” đã được tạo từ “{1}”, nên không ghi đè; hãy sửa số văn bản cho khác nhau, hoặc tạo riêng với --output khác.",
            "“{0}” was already made from “{1}” and is not overwritten; give the plans different numbers, or render this one with another --output."),
        Category = "Files",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <summary>A file that <c>plan init</c> or <c>plan template eject</c> would overwrite.</summary>
    public static DiagnosticDescriptor Exists { get; } = new()
    {
        Id = "PLAN6102",
        Title = new("Tệp đã có", "The file exists"),
        Message = new(
            "“{0}” đã có và được giữ nguyên; hãy chọn thư mục khác, hoặc đổi tên tệp cũ trước.",
            "“{0}” exists and was left as it is; choose another folder, or rename the old file first."),
        Category = "Files",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <summary>An ID that nothing has.</summary>
    public static DiagnosticDescriptor UnknownId { get; } = new()
    {
        Id = "PLAN6103",
        Title = new("Không có mã này", "Unknown ID"),
        Message = new("Không có mã “{0}”; ý bạn là {1}?", "There is no ID “{0}”; did you mean {1}?"),
        Category = "Files",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <summary>A kind that no file has.</summary>
    public static DiagnosticDescriptor UnknownKind { get; } = new()
    {
        Id = "PLAN6104",
        Title = new("Không có loại tệp này", "Unknown kind"),
        Message = new("Không có loại “{0}”; các loại có: {1}.", "There is no kind “{0}”; there are: {1}."),
        Category = "Files",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <summary>A document that can't be written.</summary>
    public static DiagnosticDescriptor Unwritable { get; } = new()
    {
        Id = "PLAN6105",
        Title = new("Không ghi được tệp", "File can't be written"),
        Message = new(
            "Không ghi được “{0}”; hãy đóng tệp này nếu đang mở trong Word, hoặc chọn thư mục khác với --output. (Máy báo: {1})",
            "“{0}” can't be written; close it if it is open in Word, or choose another folder with --output. (The system says: {1})"),
        Category = "Files",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <summary>A unit owes nothing for a period.</summary>
    public static DiagnosticDescriptor NothingOwed { get; } = new()
    {
        Id = "PLAN6106",
        Title = new("Không có báo cáo phải nộp", "Nothing owed"),
        Message = new(
            "Đơn vị “{0}” không có báo cáo nào cho kỳ “{1}”; xem mã đơn vị và kỳ bằng: plan due {2} --all --format json",
            "The unit “{0}” owes no report for the period “{1}”; see units and periods with: plan due {2} --all --format json"),
        Category = "Files",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <summary>A folder has several plans where one is meant.</summary>
    public static DiagnosticDescriptor SeveralPlans { get; } = new()
    {
        Id = "PLAN6107",
        Title = new("Thư mục có nhiều kế hoạch", "Several plans in the folder"),
        Message = new(
            "“{0}” có nhiều kế hoạch; hãy ghi một tệp: {1}.",
            "“{0}” has several plans; name one file: {1}."),
        Category = "Files",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <summary>A verb whose JSON output has no schema.</summary>
    public static DiagnosticDescriptor UnknownOutput { get; } = new()
    {
        Id = "PLAN6108",
        Title = new("Không có lược đồ của kết quả này", "No schema for this output"),
        Message = new("Không có lược đồ kết quả “{0}”; các lược đồ có: {1}.", "There is no schema for the output “{0}”; there are: {1}."),
        Category = "Files",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <summary>The workspace does not have the plan of a report.</summary>
    public static DiagnosticDescriptor NoPlanOfReport { get; } = new()
    {
        Id = "PLAN6111",
        Title = new("Không tìm thấy kế hoạch của báo cáo", "Plan of the report not found"),
        Message = new(
            "Báo cáo của kế hoạch “{0}”, không có trong “{1}” (các kế hoạch có: {2}); ghi thư mục làm việc bằng --plan.",
            "The report is for the plan “{0}”, which is not in “{1}” (there are: {2}); name the workspace with --plan."),
        Category = "Files",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <summary><c>plan why</c> without a value.</summary>
    public static DiagnosticDescriptor NoValueNamed { get; } = new()
    {
        Id = "PLAN6130",
        Title = new("Chưa nêu giá trị", "No value named"),
        Message = new(
            "“{0}” chưa nêu giá trị nào; viết tệp, dấu #, rồi đường dẫn hoặc mã, như plans/08.yaml#kham-suc-khoe-2027.",
            "“{0}” names no value; write the file, #, and a path or id, as in plans/08.yaml#kham-suc-khoe-2027."),
        Category = "Files",
        DefaultSeverity = DiagnosticSeverity.Error,
    };
}
