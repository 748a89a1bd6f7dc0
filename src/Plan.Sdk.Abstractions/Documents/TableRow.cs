using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents;

/// <summary>A row of a table.</summary>
/// <param name="Cells">One text for each column.</param>
public sealed record TableRow(ValueList<TextLine> Cells);
