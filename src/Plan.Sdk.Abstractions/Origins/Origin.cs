using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Origins;

/// <summary>
/// Where a piece of a document came from. The same type serves the trace of a template, the question "why", the data
/// attributes in HTML and the custom XML part in DOCX. Immutable.
/// </summary>
/// <param name="Template">The place in the template that wrote it; <c>null</c> for what the document's own parts (header,
/// signature, recipients) wrote.</param>
/// <param name="Path">The value of the plan that it shows; <c>null</c> for the template's own words.</param>
/// <param name="Source">The submission or data row that a figure was read from, in the source's own words; <c>null</c>
/// for what stands in the plan.</param>
public sealed record Origin(SourceSpan? Template, ModelPath? Path, string? Source = null)
{
    /// <summary>The origin of a text that shows a value of the plan outside any template.</summary>
    public static Origin Of(ModelPath path) => new(null, path);
}
