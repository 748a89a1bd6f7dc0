using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>What a plan wants to reach: why, what in general, and what by when.</summary>
public sealed record ObjectiveSet
{
    /// <summary>The purposes ("mục đích").</summary>
    public ValueList<Statement> Purposes { get; init; } = [];

    /// <summary>The requirements ("yêu cầu").</summary>
    public ValueList<Statement> Requirements { get; init; } = [];

    /// <summary>The general objective ("mục tiêu chung").</summary>
    public ClauseText? General { get; init; }

    /// <summary>Targets for the whole term.</summary>
    public ValueList<Target> Targets { get; init; } = [];

    /// <summary>The specific objectives by stage.</summary>
    public ValueList<Stage> Stages { get; init; } = [];
}
