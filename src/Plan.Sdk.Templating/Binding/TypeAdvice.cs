using Plan.Sdk.Diagnostics;

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
        (TypeKind.List, _) => Looping(given),
        (TypeKind.Date, TypeKind.Calendar) => new("; lấy ngày đầu hoặc ngày cuối bằng vn.first_day, vn.last_day", "; take its first or last day: vn.first_day, vn.last_day"),
        (TypeKind.Date, TypeKind.Text) => new("; đặt ngày ở dạng ngày trong dữ liệu", "; keep the date as a date in the data"),
        _ => None,
    };

    /// <summary>How to print what can't be printed.</summary>
    public static LocalizedText Printing(TemplateType given) => given.Kind switch
    {
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

    private static string? ListIn(TemplateType given) => given.Kind == TypeKind.Object
        ? given.Members!.FirstOrDefault(m => m.Type.Kind == TypeKind.List)?.Name
        : given.Record!.Fields.FirstOrDefault(f => TemplateType.Of(f.Shape).Kind == TypeKind.List)?.Key;
}
