using System.Collections.Frozen;
using Plan.Sdk.Collections;

namespace Plan.Sdk.OfficialText;

/// <summary>The 29 types of administrative document (NĐ 30/2020, Điều 7; abbreviations: Phụ lục III). Letter case of an
/// abbreviation counts: <c>QyĐ</c>, <c>CTr</c>, <c>TTr</c>.</summary>
public static class DocumentTypes
{
    /// <summary>All types, in the order of Điều 7.</summary>
    public static ValueList<DocumentType> All { get; } =
    [
        new("NQ", "NQ", "Nghị quyết", "Resolution"),
        new("QĐ", "QĐ", "Quyết định", "Decision"),
        new("CT", "CT", "Chỉ thị", "Directive"),
        new("QC", "QC", "Quy chế", "Regulation"),
        new("QyĐ", "QyĐ", "Quy định", "Rules"),
        new("TC", "TC", "Thông cáo", "Communiqué"),
        new("TB", "TB", "Thông báo", "Notice"),
        new("HD", "HD", "Hướng dẫn", "Guidance"),
        new("CTr", "CTr", "Chương trình", "Programme"),
        new("KH", "KH", "Kế hoạch", "Plan"),
        new("PA", "PA", "Phương án", "Scheme"),
        new("ĐA", "ĐA", "Đề án", "Project proposal"),
        new("DA", "DA", "Dự án", "Project"),
        new("BC", "BC", "Báo cáo", "Report"),
        new("BB", "BB", "Biên bản", "Minutes"),
        new("TTr", "TTr", "Tờ trình", "Submission to a superior"),
        new("HĐ", "HĐ", "Hợp đồng", "Contract"),
        new("CV", null, "Công văn", "Official letter"),
        new("CĐ", "CĐ", "Công điện", "Telegram"),
        new("BGN", "BGN", "Bản ghi nhớ", "Memorandum"),
        new("BTT", "BTT", "Bản thỏa thuận", "Agreement"),
        new("GUQ", "GUQ", "Giấy ủy quyền", "Power of attorney"),
        new("GM", "GM", "Giấy mời", "Invitation"),
        new("GGT", "GGT", "Giấy giới thiệu", "Letter of introduction"),
        new("GNP", "GNP", "Giấy nghỉ phép", "Leave slip"),
        new("PG", "PG", "Phiếu gửi", "Dispatch slip"),
        new("PC", "PC", "Phiếu chuyển", "Transfer slip"),
        new("PB", "PB", "Phiếu báo", "Notification slip"),
        new("ThC", null, "Thư công", "Official correspondence"),
    ];

    private static readonly FrozenDictionary<string, DocumentType> ByKey = All.ToFrozenDictionary(t => t.Key, StringComparer.Ordinal);

    /// <summary>Whether papers of a type print no name of it above their text: a Công văn (NĐ 30/2020, Phụ lục III, mẫu 1.5).</summary>
    public static bool HasNoName(string key) => key == "CV";

    /// <summary>Whether papers of a type name who decides above their bases: Nghị quyết, Quyết định (Phụ lục III, mẫu 1.1 to 1.3).</summary>
    public static bool IsDecided(string key) => key is "NQ" or "QĐ";

    /// <summary>The type of a key, letter case counting; <c>null</c> when there is none.</summary>
    public static DocumentType? Find(string key) => ByKey.GetValueOrDefault(key);
}
