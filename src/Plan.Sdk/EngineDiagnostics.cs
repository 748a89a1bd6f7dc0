using Plan.Sdk.Diagnostics;

namespace Plan.Sdk;

/// <summary>What the front door says: <c>PLAN60xx</c>.</summary>
public static class EngineDiagnostics
{
    /// <summary>A file or folder is not there.</summary>
    public static DiagnosticDescriptor NotFound { get; } = Error(
        "PLAN6001", "Không có tệp hoặc thư mục", "No such file or folder",
        "Không tìm thấy “{0}”; hãy kiểm tra lại đường dẫn.", "“{0}” was not found; check the path.");

    /// <summary>A file can't be read.</summary>
    public static DiagnosticDescriptor Unreadable { get; } = Error(
        "PLAN6002", "Không đọc được tệp", "Unreadable file",
        "Không đọc được “{0}” ({1}); hãy đóng chương trình đang giữ tệp hoặc xin quyền đọc.",
        "“{0}” can't be read ({1}); close the program that holds it, or ask for the right to read it.");

    /// <summary>A folder has no plan.</summary>
    public static DiagnosticDescriptor NoPlan { get; } = Error(
        "PLAN6003", "Thư mục không có kế hoạch", "No plan in the folder",
        "Thư mục “{0}” không có tệp kế hoạch nào; tệp kế hoạch là tệp .yaml có dòng “kind: ActionPlan”. Tạo mới bằng: plan init",
        "Folder “{0}” has no plan; a plan is a .yaml file with the line “kind: ActionPlan”. Make one with: plan init");

    /// <summary>A template id is not known.</summary>
    public static DiagnosticDescriptor UnknownTemplate { get; } = Error(
        "PLAN6004", "Không có mẫu", "Unknown template",
        "Không có mẫu “{0}”; các mẫu có: {1}.", "There is no template “{0}”; there are: {1}.");

    /// <summary>A format is not known.</summary>
    public static DiagnosticDescriptor UnknownFormat { get; } = Error(
        "PLAN6005", "Không có định dạng", "Unknown format",
        "Không có định dạng “{0}”; các định dạng có: {1}.", "There is no format “{0}”; there are: {1}.");

    /// <summary>A document type has no template.</summary>
    public static DiagnosticDescriptor NoTemplateForType { get; } = Error(
        "PLAN6006", "Loại văn bản chưa có mẫu", "No template for this type",
        "Chưa có mẫu cho loại văn bản “{0}”; hãy chọn mẫu bằng --template, các mẫu có: {1}.",
        "There is no template for documents of type “{0}”; choose one with --template, there are: {1}.");

    /// <summary>A template can't make a format.</summary>
    public static DiagnosticDescriptor FormatOfText { get; } = Error(
        "PLAN6007", "Mẫu không ra định dạng này", "Template can't make this format",
        "Mẫu “{0}” chỉ ra tệp {1}; bỏ --format, hoặc viết --format {1}.",
        "The template “{0}” makes {1} files only; leave out --format, or write --format {1}.");

    /// <summary>A part was asked to make a document.</summary>
    public static DiagnosticDescriptor PartAsTemplate { get; } = Error(
        "PLAN6008", "Phần dùng chung không phải mẫu", "A part is no template",
        "“{0}” là phần dùng chung (kind: part), không tự lập thành văn bản; dùng một trong các mẫu: {1}.",
        "“{0}” is a part (kind: part) and makes no document by itself; use one of the templates: {1}.");

    /// <summary>A template takes a report or a unit's part, not a plan alone.</summary>
    public static DiagnosticDescriptor TemplateOfReport { get; } = Error(
        "PLAN6009", "Mẫu không lập từ riêng kế hoạch", "Template takes more than a plan",
        "Mẫu “{0}” không lập từ riêng kế hoạch; dùng: plan report KẾ_HOẠCH --template {0} với --rule, --period hoặc --unit.",
        "The template “{0}” takes more than a plan; use: plan report PLAN --template {0} with --rule, --period or --unit.");

    /// <summary>A template takes an amendment.</summary>
    public static DiagnosticDescriptor TemplateOfAmendment { get; } = Error(
        "PLAN6014", "Mẫu lập từ bản sửa đổi", "Template takes an amendment",
        "Mẫu “{0}” lập từ bản sửa đổi, không lập từ riêng kế hoạch; ghi tệp có dòng “kind: Amendment”.", "The template “{0}” takes an amendment, not a plan alone; name a file with the line “kind: Amendment”.");

    /// <summary>A template takes a plan where an amendment is rendered.</summary>
    public static DiagnosticDescriptor TemplateNotOfAmendment { get; } = Error(
        "PLAN6015", "Mẫu không lập từ bản sửa đổi", "Template does not take an amendment",
        "Mẫu “{0}” không lập từ bản sửa đổi; bỏ --template, hoặc chọn mẫu có dòng “model: Amendment”.", "The template “{0}” does not take an amendment; leave out --template, or choose a template with the line “model: Amendment”.");

    /// <summary>No built-in template makes amendments of this type.</summary>
    public static DiagnosticDescriptor AmendmentForm { get; } = Error(
        "PLAN6016", "Chưa có mẫu sửa đổi cho loại văn bản này", "No template for amendments of this type",
        "Chưa có mẫu lập Nghị quyết sửa đổi: mẫu 1.1 của Phụ lục III NĐ 30/2020 không quy định cách chia nội dung. Ghi type: QĐ hoặc KH; hoặc viết mẫu riêng có dòng “model: Amendment” rồi chọn bằng --template.",
        "There is no template for an amendment that is a Nghị quyết: form 1.1 of NĐ 30/2020, Phụ lục III, does not say how its text is divided. Write type: QĐ or KH; or write a template of your own with the line “model: Amendment” and choose it with --template.");

    /// <summary>A file has no such value.</summary>
    public static DiagnosticDescriptor UnknownValue { get; } = Error(
        "PLAN6030", "Không có giá trị này", "No such value",
        "Không có “{0}” trong “{1}”{2}", "There is no “{0}” in “{1}”{2}");

    /// <summary>A template takes a plan alone.</summary>
    public static DiagnosticDescriptor TemplateOfPlan { get; } = Error(
        "PLAN6020", "Mẫu lập từ kế hoạch", "Template takes a plan",
        "Mẫu “{0}” lập từ kế hoạch, không từ báo cáo; dùng: plan render KẾ_HOẠCH --template {0}.",
        "The template “{0}” takes a plan, not a report; use: plan render PLAN --template {0}.");

    /// <summary>A unit's paper is asked for, and no unit is named.</summary>
    public static DiagnosticDescriptor UnitNeeded { get; } = Error(
        "PLAN6021", "Thiếu đơn vị", "A unit is needed",
        "Mẫu “{0}” lập cho một đơn vị, “{1}” không phải mã đơn vị nào; thêm --unit với một trong: {2}.",
        "The template “{0}” is for one unit, and “{1}” is none; add --unit with one of: {2}.");

    /// <summary>The plan has several reporting rules, and none is named.</summary>
    public static DiagnosticDescriptor RuleNeeded { get; } = Error(
        "PLAN6022", "Thiếu chế độ báo cáo", "A reporting rule is needed",
        "Hãy chọn chế độ báo cáo bằng --rule; các chế độ có thời hạn: {0}.",
        "Choose a reporting rule with --rule; those with a deadline: {0}.");

    /// <summary>Nobody is late, so there is no letter to write.</summary>
    public static DiagnosticDescriptor NobodyLate { get; } = Error(
        "PLAN6023", "Không có đơn vị chậm", "Nobody is late",
        "Đến ngày {2} không có đơn vị nào chậm báo cáo “{0}” kỳ {1}, nên không lập công văn.",
        "On {2} nobody is late with the report “{0}” of {1}, so no letter was made.") with { DefaultSeverity = DiagnosticSeverity.Warning };

    /// <summary>Two files speak for one paper.</summary>
    public static DiagnosticDescriptor PaperTwice { get; } = Error(
        "PLAN6024", "Hai tệp cho một văn bản báo cáo", "Two files for one report",
        "Tệp “{0}” đã ghi thể thức của báo cáo này và được dùng; hãy bỏ một trong hai tệp, hoặc sửa rule, period, template.",
        "The file “{0}” speaks for this report already and is used; remove one of the two, or mend rule, period or template.") with { DefaultSeverity = DiagnosticSeverity.Warning };

    private static DiagnosticDescriptor Error(string id, string titleVi, string titleEn, string vi, string en) => new()
    {
        Id = id,
        Title = new(titleVi, titleEn),
        Message = new(vi, en),
        Category = "Files",
        DefaultSeverity = DiagnosticSeverity.Error,
    };
}
