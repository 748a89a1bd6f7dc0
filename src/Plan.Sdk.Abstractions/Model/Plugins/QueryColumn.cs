using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Model.Plugins;

/// <summary>A column that a query of a pack gives.</summary>
public sealed record QueryColumn
{
    /// <summary>The name by which plans call it.</summary>
    public required string Name { get; init; }

    /// <summary>Where its cells come from: a column of the database, or a JSON Pointer within a row; <c>null</c>: what has its name.</summary>
    public string? From { get; init; }

    /// <summary>What its cells hold.</summary>
    public DataType Type { get; init; }
}
