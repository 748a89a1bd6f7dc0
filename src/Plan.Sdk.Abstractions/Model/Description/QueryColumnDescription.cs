using Plan.Sdk.Extensibility;
using Plan.Sdk.Model.Plugins;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="QueryColumn"/>.</summary>
internal static class QueryColumnDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<QueryColumn>("Một cột của truy vấn", "A column of a query");
        var name = b.Field("name", Shape.Text, c => c.Name, "Tên cột mà kế hoạch dùng", "The name by which plans call it", required: true);
        var from = b.Field("from", Shape.Text, c => c.From, "Lấy từ cột nào của câu lệnh, hoặc JSON Pointer trong mỗi dòng", "The statement's column, or the JSON Pointer within a row");
        var type = b.Field("type", new ChoiceShape(
            Shape.Choice("text", DataType.Text, "chữ", "text"),
            Shape.Choice("number", DataType.Number, "số", "numbers"),
            Shape.Choice("date", DataType.Date, "ngày", "dates"),
            Shape.Choice("boolean", DataType.Boolean, "đúng hoặc sai", "yes or no")), c => c.Type, "Các ô chứa gì: text (thường dùng), number, date, boolean", "What its cells hold: text (usually), number, date, boolean");
        return b.Build(v => new QueryColumn { Name = v.Required(name), From = v.Get<string>(from), Type = v.Value<DataType>(type) ?? DataType.Text });
    }
}
