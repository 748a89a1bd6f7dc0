using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Plugins;

/// <summary>A named query of a pack over a web address that answers with JSON, <c>queries/NAME.yaml</c>.</summary>
public sealed record WebQuery
{
    /// <summary>The address with <c>{period}</c>, <c>{from}</c>, <c>{to}</c>, <c>{page}</c>, <c>{skip}</c>, <c>{rows}</c> and the pack's text settings in it.</summary>
    public required string Address { get; init; }

    /// <summary>Headers beside the usual ones.</summary>
    public ValueList<WebQueryHeader> Headers { get; init; } = [];

    /// <summary>The JSON Pointer of the list of rows.</summary>
    public required string Rows { get; init; }

    /// <summary>The JSON Pointer of the address of the next page, for sources that tell it; <c>null</c>: pages are counted where the address says how, else there is one.</summary>
    public string? Next { get; init; }

    /// <summary>The number of the first page, 0 or 1.</summary>
    public int FirstPage { get; init; } = 1;

    /// <summary>The JSON Pointer of the day or moment of which the figures are; <c>null</c>: the moment at which the server gave or confirmed them.</summary>
    public string? AsOf { get; init; }

    /// <summary>The columns, each with the JSON Pointer of its cells within a row.</summary>
    public required ValueList<QueryColumn> Columns { get; init; }
}
