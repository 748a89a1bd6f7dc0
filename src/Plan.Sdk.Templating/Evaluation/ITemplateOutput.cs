using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Markup;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Where a template writes: its own markup, and values that are never markup.</summary>
internal interface ITemplateOutput
{
    /// <summary>Writes a piece of the template's own text.</summary>
    void WriteLiteral(BoundText text);

    /// <summary>Writes a value as text, encoded for its place.</summary>
    /// <returns>The characters that the encoding added.</returns>
    int WriteValue(string text, Origin origin, Emphasis emphasis, ValuePlace place);

    /// <summary>Writes a value whose own markup counts, where words stand.</summary>
    void WriteRaw(string text, Origin origin, Emphasis emphasis);
}
