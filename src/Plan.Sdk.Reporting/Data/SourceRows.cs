using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Reporting.Data;

/// <summary>All rows of a query for a period.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows of all pages, in their order.</param>
/// <param name="AsOf">The oldest moment for which any page holds; <c>null</c> when a page does not say it.</param>
internal sealed record SourceRows(ValueList<DataColumn> Columns, IReadOnlyList<ValueList<object?>> Rows, DateTimeOffset? AsOf);
