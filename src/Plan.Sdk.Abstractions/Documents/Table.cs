using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents;

/// <summary>A table. Its head is repeated on each page, its rows are not split.</summary>
/// <param name="Columns">The columns; at least one.</param>
/// <param name="Head">The head row.</param>
/// <param name="Rows">The rows, as many cells each as there are columns.</param>
public sealed record Table(ValueList<TableColumn> Columns, TableRow Head, ValueList<TableRow> Rows) : Block;
