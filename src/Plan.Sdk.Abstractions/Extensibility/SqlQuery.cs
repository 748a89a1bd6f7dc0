using Plan.Sdk.Collections;

namespace Plan.Sdk.Extensibility;

/// <summary>A query of a database. Immutable; compares by value.</summary>
public sealed record SqlQuery
{
    /// <summary>The name of a connection that the operator has granted to the plugin.</summary>
    public required string Connection { get; init; }

    /// <summary>One statement that only reads. Values stand in it as parameters, <c>@from</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The values of the parameters: text, <see cref="decimal"/>, <see cref="DateOnly"/>, <see cref="bool"/> or <c>null</c>.</summary>
    public ValueList<SqlParameter> Parameters { get; init; } = [];

    /// <summary>The most rows, 1 to 100,000; with one more the query fails. Usually 10,000.</summary>
    public int MostRows { get; init; } = 10_000;

    /// <summary>How long it may take, at most 30 seconds. Usually ten.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(10);
}
