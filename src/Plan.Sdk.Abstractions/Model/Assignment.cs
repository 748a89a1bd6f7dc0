using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>What a unit, or several together, has to do (phân công).</summary>
public sealed record Assignment
{
    /// <summary>The id, or <c>null</c>.</summary>
    public string? Id { get; init; }

    /// <summary>The ids of the units.</summary>
    public required ValueList<string> Units { get; init; }

    /// <summary>Their part, or <c>null</c>.</summary>
    public AssignmentRole? Role { get; init; }

    /// <summary>What they do, in the words that follow their name.</summary>
    public ClauseText? Text { get; init; }

    /// <summary>Further duties, one line each.</summary>
    public ValueList<Statement> Duties { get; init; } = [];
}
