using Plan.Sdk.Collections;

namespace Plan.Sdk;

/// <summary>What to render.</summary>
public sealed record RenderOptions
{
    /// <summary>The formats, in the order of the outputs: names of writers, <c>docx</c>, <c>html</c>, <c>txt</c> unless others were added.</summary>
    public ValueList<string> Formats { get; init; } = ["docx"];

    /// <summary>The template's id; <c>null</c>: the template of the document's type.</summary>
    public string? Template { get; init; }

    /// <summary>Whether the plan has to have number and date.</summary>
    public bool Issued { get; init; }
}
