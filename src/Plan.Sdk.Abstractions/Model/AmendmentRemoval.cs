using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>An item that an amendment takes out of a plan, or the values of one that it takes out.</summary>
public sealed record AmendmentRemoval
{
    /// <summary>The id of a target.</summary>
    public string? Target { get; init; }

    /// <summary>The id of a stage.</summary>
    public string? Stage { get; init; }

    /// <summary>The id of a task.</summary>
    public string? Task { get; init; }

    /// <summary>The id of an assignment.</summary>
    public string? Assignment { get; init; }

    /// <summary>The id of a reporting rule.</summary>
    public string? Reporting { get; init; }

    /// <summary>The id of an audience.</summary>
    public string? Audience { get; init; }

    /// <summary>The keys whose values go out; empty: the whole item does.</summary>
    public ValueList<string> Keys { get; init; } = [];
}
