using System.Text.Json;
using Plan.Sdk.Collections;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating;

/// <summary>
/// Plain data for templates of kind <c>text</c> and <c>html</c>: maps, lists, numbers, texts, true and false. Its types are
/// read from the data: what is <c>null</c> or missing in one item of a list may be absent. Immutable; thread-safe.
/// </summary>
public sealed class TemplateData
{
    private const string ModelName = "data";

    private TemplateData(ObjectValue values, TemplateModel model)
    {
        Values = values;
        Model = model;
    }

    /// <summary>The names and types of the data: a template compiled for it can be rendered with it.</summary>
    public TemplateModel Model { get; }

    internal ObjectValue Values { get; }

    /// <summary>Reads data from JSON: an object whose members become the names that a template sees. A number that has more
    /// than 28 digits is kept as text.</summary>
    /// <param name="json">The text, nested at most 64 deep.</param>
    /// <exception cref="JsonException">The text is not JSON, or no object.</exception>
    public static TemplateData Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object) throw new JsonException("Template data has to be a JSON object.");
        var (value, type) = JsonData.Read(document.RootElement);
        var roots = type.Members!.Select(m => new TemplateRoot(m.Name, m.Type, ModelPath.Root.Field(m.Name), input => input.Data!.Get(m.Name)));
        return new((ObjectValue)value!, new(ModelName, roots.ToValueList()));
    }
}
