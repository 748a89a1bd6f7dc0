using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting;

/// <content>PLAN32xx: what happened to reports.</content>
public static partial class ReportingDiagnostics
{
    /// <summary>The timeline is of a plan that the workspace does not have.</summary>
    public static DiagnosticDescriptor TimelineOfNoPlan { get; } = Error(3201, "Sổ theo dõi của kế hoạch không có", "Timeline of no plan",
        "Thư mục làm việc không có kế hoạch “{0}”; sửa plan: thành một trong các mã: {1}, hoặc bỏ tệp này.", "The workspace has no plan \"{0}\"; change plan: to one of {1}, or remove this file.");

    /// <summary>A plan has a timeline already.</summary>
    public static DiagnosticDescriptor SecondTimeline { get; } = Error(3202, "Hai sổ theo dõi của một kế hoạch", "Two timelines of one plan",
        "Kế hoạch “{0}” đã có sổ theo dõi trong tệp “{1}”; tệp này không được tính. Ghi thêm các dòng của tệp này vào cuối tệp đó.", "The plan \"{0}\" has its timeline in the file \"{1}\"; this file does not count. Add its entries at the end of that file.");

    /// <summary>A timeline goes on from a file that is not there.</summary>
    public static DiagnosticDescriptor MissingVolume { get; } = Error(3214, "Sổ thiếu một quyển", "Volume of the timeline missing",
        "Sổ này ghi tiếp từ “{0}” nhưng không có tệp đó, nên những gì ghi trong đó không được tính; chép lại tệp đó từ bản lưu.", "This timeline goes on from \"{0}\", which is not there, so that its entries don't count; bring that file back from a copy.");

    /// <summary>A day earlier than that of the entry before.</summary>
    public static DiagnosticDescriptor DateGoesBack { get; } = Error(3203, "Ngày ghi sổ đi lùi", "Day goes backwards",
        "Ngày {0} trước ngày {1} của dòng trước về cùng báo cáo; dòng này không được tính. Sửa ngày, hoặc ghi lại đúng thứ tự.", "The day {0} comes before {1} of the entry before about the same report; this entry does not count. Mend the day, or write the entries in their order.");

    /// <summary>The same entry twice.</summary>
    public static DiagnosticDescriptor SameEntry { get; } = Warning(3204, "Dòng ghi lặp", "Entry written twice",
        "Dòng này giống hệt một dòng trước; chỉ dòng trước được tính. Bỏ dòng này.", "This entry is the same as one before; only that one counts. Remove this one.");

    /// <summary>Received although it is there already.</summary>
    public static DiagnosticDescriptor ReceivedAgain { get; } = Error(3205, "Nhận hai lần", "Received twice",
        "Báo cáo đã có dòng ghi ngày {0}; dòng này không được tính. Nhận lại sau khi trả lại thì ghi action: resubmitted.", "The report has an entry of {0} already; this entry does not count. When it came again after it had been given back, write action: resubmitted.");

    /// <summary>Given back although it is not there.</summary>
    public static DiagnosticDescriptor NothingToReturn { get; } = Error(3206, "Trả lại khi chưa nhận", "Returned before it was received",
        "Chưa có báo cáo nào để trả lại; dòng này không được tính. Ghi trước đó một dòng action: received, hoặc resubmitted nếu đã trả lại một lần.", "There is no report to give back; this entry does not count. Write an entry action: received before it, or resubmitted if it had been given back before.");

    /// <summary>Received again although it was not given back.</summary>
    public static DiagnosticDescriptor NotReturned { get; } = Error(3207, "Nhận lại khi chưa trả lại", "Resubmitted before it was returned",
        "Báo cáo chưa bị trả lại; dòng này không được tính. Nhận lần đầu thì ghi action: received; nếu đã trả lại thì ghi trước đó một dòng action: returned.", "The report was not given back; this entry does not count. For the first time write action: received; if it was given back, write an entry action: returned before it.");

    /// <summary>An extension that says no day.</summary>
    public static DiagnosticDescriptor ExtensionWithoutDay { get; } = Error(3208, "Gia hạn không có hạn mới", "Extension without a day",
        "Gia hạn mà không ghi hạn mới; dòng này không được tính. Ghi thêm until: ngày cuối cùng của hạn mới.", "An extension without its new last day; this entry does not count. Add until: with the new last day.");

    /// <summary>An extension that extends nothing.</summary>
    public static DiagnosticDescriptor ExtensionNotLater { get; } = Error(3209, "Hạn mới không muộn hơn hạn cũ", "Extension not later than the last day",
        "Hạn mới {0} không muộn hơn hạn đang có {1}; dòng này không được tính. Sửa until:, hoặc bỏ dòng này.", "The new last day {0} is not later than the one in force, {1}; this entry does not count. Mend until:, or remove this entry.");

    /// <summary>An extension or a waiver without a decision.</summary>
    public static DiagnosticDescriptor NoDecision { get; } = Warning(3210, "Thiếu số văn bản", "No decision named",
        "Gia hạn hoặc miễn mà không ghi số, ký hiệu văn bản; ghi thêm decision: 45/UBND-VX.", "An extension or a waiver without the number of its decision; add decision: 45/UBND-VX.");

    /// <summary>Waived although it is there.</summary>
    public static DiagnosticDescriptor NothingToWaive { get; } = Error(3211, "Miễn khi đã nhận", "Waived after it was received",
        "Báo cáo đã nhận ngày {0} nên không còn gì để miễn; dòng này không được tính. Bỏ dòng này.", "The report was received on {0}, so there is nothing to waive; this entry does not count. Remove it.");

    /// <summary>Something happened after a waiver.</summary>
    public static DiagnosticDescriptor AfterWaiver { get; } = Error(3212, "Ghi sổ sau khi miễn", "Entry after a waiver",
        "Báo cáo đã được miễn ngày {0}; dòng này không được tính. Bỏ dòng này, hoặc bỏ dòng miễn nếu ghi nhầm.", "The report was waived on {0}; this entry does not count. Remove it, or the waiver if that was written by mistake.");

    /// <summary>A new last day beside another action.</summary>
    public static DiagnosticDescriptor UntilWithoutExtension { get; } = Warning(3213, "Hạn mới mà không gia hạn", "New last day without an extension",
        "until: chỉ có nghĩa ở dòng action: extended; muốn cho hạn mới thì ghi thêm một dòng như vậy.", "until: means something with action: extended only; to give a new last day add such an entry.");
}
