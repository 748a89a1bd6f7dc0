using Plan.Sdk.Collections;

namespace Plan.Sdk.Extensibility;

/// <summary>Rows that an <see cref="IDataSource"/> gives for a query, with what they are. Immutable; compares by value.</summary>
public sealed record DataPage
{
    /// <summary>The columns, in the order of the cells; the same on each page of a query.</summary>
    public required ValueList<DataColumn> Columns { get; init; }

    /// <summary>The rows, each with one cell for each column: <c>null</c> where nothing is known, else a value as <see cref="DataType"/> says.</summary>
    public required ValueList<ValueList<object?>> Rows { get; init; }

    /// <summary>The moment for which the figures hold, such as that of the last import; never the moment of the query unless the data is live. <c>null</c>
    /// when the source does not know.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>What names the page after this one, in the source's own words; <c>null</c> on the last page.</summary>
    public string? Next { get; init; }
}
