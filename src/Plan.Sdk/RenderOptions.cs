using Plan.Sdk.Collections;

namespace Plan.Sdk;

/// <summary>What to render.</summary>
public sealed record RenderOptions
{
    /// <summary>The formats, in the order of the outputs: names of writers, <c>docx</c>, <c>html</c>, <c>txt</c> unless others were added.
    /// <c>null</c>: the template's usual one, <c>docx</c> for documents. A template of kind <c>text</c> makes <c>txt</c> alone, one of kind
    /// <c>html</c> makes <c>html</c> alone. Empty: nothing is written, only the tree or the text is made.</summary>
    public ValueList<string>? Formats { get; init; }

    /// <summary>The template's id; <c>null</c>: the template of the document's type.</summary>
    public string? Template { get; init; }

    /// <summary>The day whose amendments count; <c>null</c>: the plan as its file has it.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether the plan has to have number and date.</summary>
    public bool Issued { get; init; }
}
