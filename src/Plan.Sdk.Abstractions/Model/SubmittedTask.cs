namespace Plan.Sdk.Model;

/// <summary>How far a unit is with one task of the plan.</summary>
public sealed record SubmittedTask
{
    /// <summary>The id of the task.</summary>
    public required string Task { get; init; }

    /// <summary>How far it is.</summary>
    public required TaskState State { get; init; }

    /// <summary>What came of it, in words.</summary>
    public string? Result { get; init; }
}
