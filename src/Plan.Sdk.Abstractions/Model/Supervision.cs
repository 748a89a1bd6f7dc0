using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>Who watches over the plan (kiểm tra, giám sát).</summary>
public sealed record Supervision
{
    /// <summary>The id, or <c>null</c>.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the unit that leads.</summary>
    public string? Lead { get; init; }

    /// <summary>The ids of the units that take part.</summary>
    public ValueList<string> Partners { get; init; } = [];

    /// <summary>A time in words.</summary>
    public string? When { get; init; }

    /// <summary>The words; <c>null</c>: made from the fields.</summary>
    public ClauseText? Text { get; init; }
}
