using System.Text.Json;
using Plan.Sdk.Collections;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating;

/// <summary>Turns JSON into the values of templates and their types.</summary>
internal static class JsonData
{
    public static (object? Value, TemplateType Type) Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(element),
        JsonValueKind.Array => ReadList(element),
        JsonValueKind.Number when element.TryGetDecimal(out var number) => (number, TemplateType.Number),
        JsonValueKind.Number => (element.GetRawText(), TemplateType.Text),
        JsonValueKind.String => (element.GetString(), TemplateType.Text),
        JsonValueKind.True => (Truth.True, TemplateType.Boolean),
        JsonValueKind.False => (Truth.False, TemplateType.Boolean),
        _ => (null, TemplateType.Null),
    };

    private static (object Value, TemplateType Type) ReadObject(JsonElement element)
    {
        var names = new List<string>();
        var values = new List<object?>();
        var members = new List<TemplateMember>();
        foreach (var property in element.EnumerateObject())
        {
            if (names.Contains(property.Name, StringComparer.Ordinal)) throw new JsonException($"The member \"{property.Name}\" stands twice in one object.");
            var (value, type) = Read(property.Value);
            names.Add(property.Name);
            values.Add(value);
            members.Add(new(property.Name, type));
        }

        return (new ObjectValue(names, values), TemplateType.ObjectOf(members.ToValueList()));
    }

    private static (object Value, TemplateType Type) ReadList(JsonElement element)
    {
        var values = new List<object>();
        var type = TemplateType.Null;
        foreach (var item in element.EnumerateArray())
        {
            var (value, itemType) = Read(item);
            if (value is null) throw new JsonException("A list of template data can't hold null.");
            type = (type.Kind == TypeKind.Null ? itemType : TemplateType.Meet(type, itemType)) ?? throw new JsonException("The items of a list of template data have to be of one kind.");
            values.Add(value);
        }

        return (values, TemplateType.ListOf(type));
    }
}
