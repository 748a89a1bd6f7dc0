using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Plugins;

/// <summary>A named query of a pack over a database, <c>queries/NAME.yaml</c>.</summary>
public sealed record DatabaseQuery
{
    /// <summary>One statement that only reads; <c>@period</c>, <c>@from</c> and <c>@to</c> are the period, <c>@rows</c> and <c>@skip</c> a page of many rows.</summary>
    public required string Sql { get; init; }

    /// <summary>The column that says of which day the figures are, the oldest of the rows counting; <c>null</c>: not known, unless <see cref="Live"/>.</summary>
    public string? AsOf { get; init; }

    /// <summary>Whether the database is the place where the figures are made, so that they are of the moment of asking.</summary>
    public bool Live { get; init; }

    /// <summary>The columns that are given, each from one of the database; empty: all as the database gives them.</summary>
    public ValueList<QueryColumn> Columns { get; init; } = [];
}
