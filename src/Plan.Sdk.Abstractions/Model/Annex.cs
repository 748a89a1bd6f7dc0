using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>An annex (phụ lục): paragraphs, and one table.</summary>
public sealed record Annex
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The paragraphs before the table.</summary>
    public ValueList<Statement> Paragraphs { get; init; } = [];

    /// <summary>The heads of the table's columns; empty without a table.</summary>
    public ValueList<string> Columns { get; init; } = [];

    /// <summary>The rows, as many cells each as there are columns.</summary>
    public ValueList<ValueList<string>> Rows { get; init; } = [];

    /// <summary>Whether its pages lie on the long side.</summary>
    public bool Landscape { get; init; }
}
