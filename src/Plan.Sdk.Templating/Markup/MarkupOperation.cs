using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;

namespace Plan.Sdk.Templating.Markup;

/// <summary>One step of building the document, worked out when the template is compiled.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Number">Level, indent or kind of container.</param>
/// <param name="Run">The run that is written, or the blank that joins two lines.</param>
/// <param name="Columns">The columns of a table.</param>
internal sealed record MarkupOperation(MarkupOperationKind Kind, SourceSpan Span, int Number = 0, TextRun? Run = null, ValueList<TableColumn>? Columns = null);
