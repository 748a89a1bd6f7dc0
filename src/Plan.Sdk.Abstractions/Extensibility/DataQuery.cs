using Plan.Sdk.Collections;

namespace Plan.Sdk.Extensibility;

/// <summary>What an <see cref="IDataSource"/> is asked for: one page of the rows of a named query for one period. Immutable; compares by value.</summary>
public sealed record DataQuery
{
    /// <summary>The name of the query, as the plan writes it.</summary>
    public required string Name { get; init; }

    /// <summary>The written form of the period: <c>2026</c>, <c>2026-Q1</c>, <c>2026-H1</c>, <c>2026-9M</c>, <c>2026-03</c> …</summary>
    public required string Period { get; init; }

    /// <summary>The first day whose figures count.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day whose figures count, included; never before <see cref="From"/>.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The names of the columns that are wanted, at least two, each once. A page may have others, in any order.</summary>
    public required ValueList<string> Columns { get; init; }

    /// <summary>Which page: the <see cref="DataPage.Next"/> of the page before; <c>null</c> for the first.</summary>
    public string? Page { get; init; }

    /// <summary>The most rows that the page should have, from 1 on.</summary>
    public required int MostRows { get; init; }
}
