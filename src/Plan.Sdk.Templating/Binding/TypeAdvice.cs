using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Templating.Binding;

/// <summary>The end of a message about a wrong type: what to write instead.</summary>
internal static class TypeAdvice
{
    private static readonly LocalizedText None = new("", "");

    /// <summary>How to come from what is there to what is needed; empty when nothing usual leads there.</summary>
    public static LocalizedText For(TemplateType needed, TemplateType given) => (needed.Kind, given.Kind) switch
    {
        (TypeKind.Number, TypeKind.List) => new("; dùng .size để đếm, hoặc [0] để lấy một phần tử", "; use .size to count it, or [0] to take an item"),
        (TypeKind.Number, TypeKind.Text) => new("; dùng .size để đếm ký tự, hoặc bỏ nháy quanh số", "; use .size to count its characters, or take the quotes off a number"),
        (TypeKind.Number, TypeKind.Object or TypeKind.Record) => new("; lấy một trường của nó", "; take a field of it"),
        (TypeKind.Number, TypeKind.Date) => new("; dùng .year, .month hoặc .day", "; use .year, .month or .day"),
        (TypeKind.Text, _) => Printing(given),
        (TypeKind.List, TypeKind.List) when needed.Item is { Kind: TypeKind.Text } && given.Item?.Record is { } item => new($"; lấy một trường của từng phần tử trước: array.map '{FieldOf(item)}', hoặc dùng for", $"; take a field of each item first: array.map '{FieldOf(item)}', or use for"),
        (TypeKind.List, _) => Looping(given),
        (TypeKind.Date, TypeKind.Calendar) => new("; lấy ngày đầu hoặc ngày cuối bằng vn.first_day, vn.last_day", "; take its first or last day: vn.first_day, vn.last_day"),
        (TypeKind.Date, TypeKind.Text) => new("; đặt ngày ở dạng ngày trong dữ liệu", "; keep the date as a date in the data"),
        _ => None,
    };

    /// <summary>How to print what can't be printed.</summary>
    public static LocalizedText Printing(TemplateType given) => given.Kind switch
    {
        TypeKind.List when given.Item?.Record is { } item => new($"; dùng for, hoặc array.map '{FieldOf(item)}' rồi array.join", $"; use for, or array.map '{FieldOf(item)}' and then array.join"),
        TypeKind.List => new("; dùng for, hoặc array.join để nối thành chữ", "; use for, or array.join to make text of it"),
        TypeKind.Boolean => new("; viết x ? 'có' : 'không'", "; write x ? 'yes' : 'no'"),
        TypeKind.Object when given.Members is { Count: > 0 } members => new($"; lấy một trường của nó, như .{members[0].Name}", $"; take a field of it, such as .{members[0].Name}"),
        TypeKind.Record when given.Record!.Fields.FirstOrDefault(f => TemplateType.Of(f.Shape).HasText) is { } field =>
            new($"; lấy một trường của nó, như .{field.Key}", $"; take a field of it, such as .{field.Key}"),
        _ => None,
    };

    /// <summary>How to go over what is no list.</summary>
    public static LocalizedText Looping(TemplateType given) => given.Kind switch
    {
        TypeKind.Number => new("; để đếm, viết 1..n", "; to count, write 1..n"),
        TypeKind.Text => new("; để cắt chữ thành danh sách, dùng string.split", "; to cut text into a list, use string.split"),
        TypeKind.Object or TypeKind.Record when ListIn(given) is { } name => new($"; lấy một danh sách của nó, như .{name}", $"; take a list of it, such as .{name}"),
        TypeKind.Object or TypeKind.Record => new("; dùng thẳng các trường của nó, không cần for", "; use its fields, without for"),
        _ => None,
    };

    /// <summary>What is written instead of a member that other languages have.</summary>
    public static LocalizedText Member(TemplateType type, string name) => (type.Kind, name) switch
    {
        (TypeKind.List or TypeKind.Text or TypeKind.Object, "count" or "length" or "Count" or "Length") => new("; viết .size", "; write .size"),
        (TypeKind.List, "first") => new("; viết [0]", "; write [0]"),
        (TypeKind.List, "last") => new("; viết [-1]", "; write [-1]"),
        (TypeKind.List, _) => new("; đi qua từng phần tử bằng for, hoặc lấy một phần tử: [0]", "; go over its items with for, or take one: [0]"),
        (TypeKind.Calendar, _) => new("; năm: vn.year, ngày đầu và ngày cuối: vn.first_day, vn.last_day", "; its year: vn.year, its first and last day: vn.first_day, vn.last_day"),
        _ => None,
    };

    /// <summary>The field of a record that names it: its title, its name, or the first that can be printed.</summary>
    private static string FieldOf(RecordDescription record) =>
        (record.Fields.FirstOrDefault(f => f.Key is "title" or "name") ?? record.Fields.FirstOrDefault(f => TemplateType.Of(f.Shape).HasText) ?? record.Fields[0]).Key;

    private static string? ListIn(TemplateType given) => given.Kind == TypeKind.Object
        ? given.Members!.FirstOrDefault(m => m.Type.Kind == TypeKind.List)?.Name
        : given.Record!.Fields.FirstOrDefault(f => TemplateType.Of(f.Shape).Kind == TypeKind.List)?.Key;
}
