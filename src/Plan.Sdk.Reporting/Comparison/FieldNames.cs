using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Reporting.Comparison;

/// <summary>Fields and the items of lists as an official calls them. What has no name of its own here goes by its description.</summary>
internal static class FieldNames
{
    private static readonly char[] EndOfName = ['(', ',', ':', ';', '.'];

    private static readonly Dictionary<string, LocalizedText> Fields = new(StringComparer.Ordinal)
    {
        ["id"] = new("mã", "id"),
        ["text"] = new("nội dung", "words"),
        ["title"] = new("tên", "title"),
        ["general"] = new("mục tiêu chung", "general objective"),
        ["lead"] = new("đơn vị chủ trì", "leading unit"),
        ["partners"] = new("đơn vị phối hợp", "unit that takes part"),
        ["outputs"] = new("sản phẩm", "output"),
        ["when"] = new("thời gian", "time"),
        ["number"] = new("số", "number"),
        ["date"] = new("ngày ban hành", "date of issue"),
        ["issuer"] = new("cơ quan ban hành", "issuer"),
        ["subject"] = new("trích yếu", "subject"),
        ["note"] = new("ghi chú", "note"),
        ["period"] = new("thời gian thực hiện", "period"),
        ["implements"] = new("văn bản cấp trên được triển khai", "paper above that is carried out"),
        ["indicator"] = new("chỉ số được đo", "indicator"),
        ["horizon"] = new("thời hạn", "horizon"),
        ["content"] = new("nội dung báo cáo", "content of the report"),
        ["through"] = new("đơn vị tổng hợp", "unit that collects"),
        ["every"] = new("kỳ báo cáo", "frequency"),
        ["role"] = new("vai trò", "part"),
        ["rows"] = new("dòng của bảng", "row of the table"),
        ["columns"] = new("cột của bảng", "column of the table"),
        ["keepers"] = new("nơi lưu", "keeper"),
        ["DocumentDetails.number"] = new("số văn bản", "number of the paper"),
        ["Target.unit"] = new("đơn vị tính", "unit of measure"),
        ["FundingSource.unit"] = new("đơn vị tính", "unit of measure"),
        ["Assignment.unit"] = new("đơn vị được giao", "unit"),
        ["Recipient.unit"] = new("nơi nhận", "recipient"),
        ["PlanTask.from"] = new("thời gian bắt đầu", "beginning"),
        ["ReportingRule.from"] = new("đơn vị báo cáo", "unit that reports"),
        ["ReportingRule.to"] = new("nơi nhận báo cáo", "receiver of the report"),
        ["FundingSource.amount"] = new("số tiền", "sum"),
        ["amount"] = new("mức phải đạt", "figure"),
        ["deadline"] = new("hạn", "deadline"),
    };

    private static readonly Dictionary<string, LocalizedText> Items = new(StringComparer.Ordinal)
    {
        ["bases"] = new("căn cứ", "basis"),
        ["purposes"] = new("mục đích", "purpose"),
        ["requirements"] = new("yêu cầu", "requirement"),
        ["stages"] = new("giai đoạn", "stage"),
        ["targets"] = new("chỉ tiêu", "target"),
        ["values"] = new("mức", "figure"),
        ["audiences"] = new("đối tượng", "audience"),
        ["tasks"] = new("nhiệm vụ", "task"),
        ["subtasks"] = new("nhiệm vụ con", "subtask"),
        ["sources"] = new("nguồn kinh phí", "source of money"),
        ["assignments"] = new("phân công", "assignment"),
        ["duties"] = new("việc", "duty"),
        ["reporting"] = new("chế độ báo cáo", "reporting rule"),
        ["supervision"] = new("nội dung kiểm tra, giám sát", "supervision"),
        ["annexes"] = new("phụ lục", "annex"),
        ["paragraphs"] = new("đoạn", "paragraph"),
        ["recipients"] = new("nơi nhận", "recipient"),
    };

    /// <summary>The name of a field.</summary>
    public static LocalizedText Of(RecordDescription owner, FieldDescription field) =>
        field.Shape is ListShape { Item: RecordShape } ? OfItem(field) : Find(owner, field.Key) ?? Plain(field.Description);

    /// <summary>The name of a group of fields of which a record has one.</summary>
    public static LocalizedText OfGroup(RecordDescription owner, FieldDescription field) => Find(owner, field.Group!) ?? Of(owner, field);

    /// <summary>The name of an item of a list.</summary>
    public static LocalizedText OfItem(FieldDescription list) => Items.GetValueOrDefault(list.Key) ?? Plain(list.Description);

    private static LocalizedText? Find(RecordDescription owner, string key) =>
        Fields.GetValueOrDefault($"{owner.Name}.{key}") ?? Fields.GetValueOrDefault(key);

    private static LocalizedText Plain(LocalizedText description) => new(Plain(description.Vi), Plain(description.En));

    private static string Plain(string description)
    {
        var end = description.IndexOfAny(EndOfName);
        return OfficialCase.LowerFirst((end > 0 ? description[..end] : description).Trim());
    }
}
