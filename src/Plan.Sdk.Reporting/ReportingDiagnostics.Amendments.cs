using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting;

/// <content>Amendments: <c>PLAN36xx</c>.</content>
public static partial class ReportingDiagnostics
{
    /// <summary>What is amended is known by its citation alone.</summary>
    public static DiagnosticDescriptor AmendedPlanUnknown { get; } = Error(3601, "Văn bản được sửa đổi không phải kế hoạch", "Amended paper is no plan",
        "“{0}” không có tệp kế hoạch đọc được trong thư mục làm việc, nên không sửa đổi được; ghi mã của một kế hoạch trong plans/.", "\"{0}\" has no plan file that can be read in the workspace and can't be amended; write the id of a plan of plans/.");

    /// <summary>A change that changes nothing.</summary>
    public static DiagnosticDescriptor EmptyChange { get; } = Error(3602, "Nội dung sửa đổi trống", "Empty change",
        "Mục này chưa nói sửa gì; ghi giá trị mới như {{target: {{id: …, atLeast: 95}}}}, hoặc add, hoặc remove.", "This item does not say what it changes; write new values such as {{target: {{id: …, atLeast: 95}}}}, or add, or remove.");

    /// <summary>The plan has no such item.</summary>
    public static DiagnosticDescriptor AmendedItemUnknown { get; } = Error(3603, "Không có mục được sửa đổi", "Amended item not found",
        "Đến ngày {0} kế hoạch không có {1} “{2}”{3}", "On {0} the plan has no {1} \"{2}\"{3}");

    /// <summary>The new value is the old one.</summary>
    public static DiagnosticDescriptor AmendedToSame { get; } = Warning(3604, "Giá trị mới như cũ", "New value is the old one",
        "“{0}” đã là {1} nên không có gì thay đổi; sửa lại giá trị, hoặc bỏ khóa này.", "\"{0}\" is {1} already, so nothing changes; mend the value, or remove the key.");

    /// <summary>An amendment that has not been issued.</summary>
    public static DiagnosticDescriptor AmendmentDraft { get; } = Warning(3605, "Bản sửa đổi còn là dự thảo", "Amendment is a draft",
        "Bản sửa đổi “{0}” chưa có số hoặc ngày nên chưa được tính vào kế hoạch; ghi number và date khi đã ban hành.", "The amendment \"{0}\" has no number or no date and does not count yet; write number and date when it has been issued.");

    /// <summary>The changes hold before the amending paper was issued.</summary>
    public static DiagnosticDescriptor EffectiveBeforeIssue { get; } = Warning(3606, "Hiệu lực trước ngày ban hành", "Effective before issue",
        "Ngày hiệu lực {0} trước ngày ban hành văn bản sửa đổi {1}; kiểm tra hai ngày này.", "The effective date {0} is before the amending paper's date {1}; check both.");

    /// <summary>The changes hold before the plan was issued.</summary>
    public static DiagnosticDescriptor EffectiveBeforePlan { get; } = Warning(3607, "Hiệu lực trước kế hoạch", "Effective before the plan",
        "Ngày hiệu lực {0} trước ngày ban hành kế hoạch {1}; kiểm tra hai ngày này.", "The effective date {0} is before the plan's date {1}; check both.");

    /// <summary>Two amendments of one day change one value.</summary>
    public static DiagnosticDescriptor AmendedTwice { get; } = Warning(3608, "Hai bản sửa đổi cùng ngày, cùng nội dung", "Two amendments of one day change one value",
        "“{0}” của {1} “{2}” cũng được bản sửa đổi “{3}” sửa với cùng ngày hiệu lực; bản này (số sau) được tính. Bỏ ở một trong hai bản.", "\"{0}\" of the {1} \"{2}\" is changed by the amendment \"{3}\" with the same effective date too; this one (of the later number) counts. Remove it from one of them.");

    /// <summary>An item with this id is there already.</summary>
    public static DiagnosticDescriptor AddedTwice { get; } = Error(3609, "Mục bổ sung đã có", "Added item is there already",
        "Kế hoạch đã có {0} “{1}”; đặt mã khác, hoặc sửa mục đó bằng {{{2}: {{id: {1}, …}}}}.", "The plan has a {0} \"{1}\" already; give another id, or change that item with {{{2}: {{id: {1}, …}}}}.");

    /// <summary>The place of an added item is not there.</summary>
    public static DiagnosticDescriptor PlaceUnknown { get; } = Error(3610, "Không có vị trí bổ sung", "Place of the addition not found",
        "Không có “{0}” để đặt {1} vào{2}", "There is no \"{0}\" to put the {1} at{2}");

    /// <summary>A key whose value can't go out.</summary>
    public static DiagnosticDescriptor RemovedKey { get; } = Error(3611, "Không bãi bỏ được giá trị này", "Value can't go out",
        "{0} không có giá trị bãi bỏ được ở “{1}”; các khóa dùng được: {2}.", "The {0} has no value at \"{1}\" that can go out; there are: {2}.");

    /// <summary>The words of an item name a value that it has no more.</summary>
    public static DiagnosticDescriptor AmendedNameWithoutValue { get; } = Error(3612, "Câu nhắc giá trị không còn", "Words name a value that is gone",
        "Sau khi sửa đổi, câu “{0}” của {1} “{2}” nhắc {{{3}}} nhưng không còn giá trị đó; sửa cả “{0}”.", "After the change the words \"{0}\" of the {1} \"{2}\" name {{{3}}}, which has no value any more; change \"{0}\" too.");
}
