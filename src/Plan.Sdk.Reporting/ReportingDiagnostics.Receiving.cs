using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting;

/// <summary>What is said when a report is received, and about its evidence: <c>PLAN31xx</c>.</summary>
public static partial class ReportingDiagnostics
{
    /// <summary>Evidence that is not below the report's folder.</summary>
    public static DiagnosticDescriptor EvidenceOutside { get; } = Error(3101, "Minh chứng ngoài thư mục báo cáo", "Evidence outside the report's folder",
        "Tên tệp minh chứng “{0}” không dùng được; chép tệp vào thư mục cùng tên với báo cáo rồi ghi tên tệp, như danh-sach.xlsx.", "The evidence \"{0}\" can't be named so; copy the file into the folder with the report's name and write its name, such as danh-sach.xlsx.");

    /// <summary>Evidence that would be read as data.</summary>
    public static DiagnosticDescriptor EvidenceIsYaml { get; } = Error(3102, "Minh chứng không thể là YAML", "Evidence can't be YAML",
        "Tệp minh chứng “{0}” sẽ bị đọc nhầm là báo cáo; nén lại hoặc đổi đuôi thành .txt.", "The evidence \"{0}\" would be read as a report; zip it, or change its ending to .txt.");

    /// <summary>Evidence named twice.</summary>
    public static DiagnosticDescriptor EvidenceTwice { get; } = Error(3103, "Minh chứng ghi hai lần", "Evidence named twice",
        "Tệp minh chứng “{0}” đã có trong báo cáo này; bỏ một dòng.", "The evidence \"{0}\" is in this report already; remove one of them.");

    /// <summary>Evidence that is not there.</summary>
    public static DiagnosticDescriptor EvidenceMissing { get; } = Error(3104, "Không có tệp minh chứng", "Evidence missing",
        "Không có tệp minh chứng “{0}” trong “{1}”; chép tệp vào đó, hoặc bỏ dòng này.", "There is no evidence \"{0}\" in \"{1}\"; copy the file there, or remove the item.");

    /// <summary>Evidence that is a link.</summary>
    public static DiagnosticDescriptor EvidenceIsLink { get; } = Error(3105, "Minh chứng là liên kết", "Evidence is a link",
        "“{0}” là liên kết tới nơi khác nên không được đọc; chép chính tệp đó vào thư mục.", "\"{0}\" is a link to another place and is not read; copy the file itself into the folder.");

    /// <summary>Evidence over the limit.</summary>
    public static DiagnosticDescriptor EvidenceTooLarge { get; } = Error(3106, "Minh chứng quá lớn", "Evidence too large",
        "Tệp minh chứng “{0}” lớn hơn {1} MB; chia nhỏ, hoặc nén lại.", "The evidence \"{0}\" is over {1} MB; split it, or zip it.");

    /// <summary>Evidence of another size.</summary>
    public static DiagnosticDescriptor EvidenceOtherSize { get; } = Error(3107, "Cỡ tệp minh chứng khác", "Evidence of another size",
        "Tệp minh chứng “{0}” ghi {1} byte nhưng có {2} byte; gửi lại đúng tệp, hoặc bỏ size để chương trình tự ghi.", "The evidence \"{0}\" is said to have {1} bytes and has {2}; send the right file, or leave size out.");

    /// <summary>Evidence with another hash.</summary>
    public static DiagnosticDescriptor EvidenceOtherHash { get; } = Error(3108, "Tệp minh chứng đã khác", "Evidence has changed",
        "Tệp minh chứng “{0}” không phải tệp mà báo cáo nêu (mã băm của nó là {1}); gửi lại đúng tệp, hoặc bỏ sha256 để chương trình tự ghi.", "The evidence \"{0}\" is not the file that the report means (its hash is {1}); send the right file, or leave sha256 out.");

    /// <summary>A report of another plan.</summary>
    public static DiagnosticDescriptor ReportOfOtherPlan { get; } = Error(3111, "Báo cáo của kế hoạch khác", "Report of another plan",
        "Báo cáo này của kế hoạch “{0}”, không phải “{1}”; sửa plan, hoặc chọn đúng kế hoạch bằng --plan.", "The report is for the plan \"{0}\", not \"{1}\"; mend plan, or choose the right one with --plan.");

    /// <summary>A form that was not sent.</summary>
    public static DiagnosticDescriptor NotSent { get; } = Error(3112, "Báo cáo chưa ghi ngày gửi", "Report without its day",
        "Báo cáo chưa có ngày gửi; thêm dòng “sent: {0}”.", "The report does not say when it was sent; add the line \"sent: {0}\".");

    /// <summary>A day that is still to come.</summary>
    public static DiagnosticDescriptor SentInFuture { get; } = Error(3113, "Ngày gửi chưa tới", "Sent in the future",
        "Ngày gửi {0} sau ngày tiếp nhận {1}; sửa sent.", "It says it was sent on {0}, after {1} when it is received; mend sent.");

    /// <summary>What was given back came again.</summary>
    public static DiagnosticDescriptor SameAsReturned { get; } = Error(3114, "Nội dung như bản đã trả lại", "Same as what was given back",
        "Báo cáo “{0}” đã bị trả lại ngày {1} và nội dung chưa thay đổi; sửa theo lý do trả lại rồi gửi lại.", "The report \"{0}\" was given back on {1} and says the same; mend it, then send it again.");

    /// <summary>Another process keeps the workspace.</summary>
    public static DiagnosticDescriptor Busy { get; } = Error(3115, "Thư mục đang bận", "Workspace is busy",
        "Chương trình khác đang ghi vào “{0}” quá {1} giây; đợi nó xong rồi chạy lại.", "Another program has been writing into \"{0}\" for over {1} seconds; wait for it, then run this again.");

    /// <summary>A folder may not be written.</summary>
    public static DiagnosticDescriptor Unwritable { get; } = Error(3116, "Không ghi được", "Not writable",
        "Không ghi được vào “{0}” ({1}); xin quyền ghi, hoặc kiểm tra chỗ trống trên đĩa.", "\"{0}\" can't be written ({1}); ask for the right to write, or see to room on the disk.");

    /// <summary>A timeline's file that holds another plan's.</summary>
    public static DiagnosticDescriptor TimelineOfOtherPlan { get; } = Error(3117, "Sổ của kế hoạch khác", "Timeline of another plan",
        "Sổ này của kế hoạch “{0}”, không phải “{1}”; đổi tên tệp, hoặc sửa plan.", "This is the timeline of \"{0}\", not of \"{1}\"; rename the file, or mend plan.");

    /// <summary>Evidence of a received report that is no longer there.</summary>
    public static DiagnosticDescriptor EvidenceGone { get; } = Warning(3119, "Minh chứng đã nhận không còn", "Received evidence is gone",
        "Không đọc được tệp minh chứng “{0}” của báo cáo đã nhận; chép lại tệp đó từ bản lưu (mã băm {1}).", "The evidence \"{0}\" of a received report can't be read; bring it back from a copy (its hash is {1}).");

    /// <summary>Evidence of a received report that is another file now.</summary>
    public static DiagnosticDescriptor EvidenceChangedSince { get; } = Warning(3120, "Minh chứng khác khi nhận", "Evidence changed since its receipt",
        "Tệp minh chứng “{0}” không còn đúng như khi nhận (mã băm {1}); chép lại tệp cũ từ bản lưu, hoặc trả lại báo cáo để đơn vị gửi lại.", "The evidence \"{0}\" is not what was received (hash {1}); bring that back from a copy, or give the report back so that it is sent again.");

    /// <summary>An entry that no timeline can hold.</summary>
    public static DiagnosticDescriptor EntryUnreadable { get; } = Error(3121, "Không ghi được vào sổ", "Nothing that a timeline can hold",
        "Lý do hoặc số văn bản không ghi được vào sổ, sổ vẫn như cũ: {0}", "The reason or the decision can't be written into the timeline, which stays as it was: {0}");

    /// <summary>No place for an entry.</summary>
    public static DiagnosticDescriptor NoPlaceInTimeline { get; } = Error(3118, "Không ghi thêm được vào sổ", "No place in the timeline",
        "Không ghi thêm được vào cuối sổ; viết events thành các dòng gạch đầu dòng ở cuối tệp, rồi chạy lại hoặc tự thêm: {0}", "Nothing can be added at the end of the timeline; write events as items of their own lines at the end of the file, then run this again, or add it yourself: {0}");
}
