using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Reports;

/// <summary>How one task of the plan stands. Immutable; compares by value.</summary>
public sealed record ReportTask
{
    /// <summary>The id of the task.</summary>
    public required string Task { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Name { get; init; }

    /// <summary>The title of the task it is part of.</summary>
    public string? Group { get; init; }

    /// <summary>Who leads.</summary>
    public string? Lead { get; init; }

    /// <summary>Who takes part.</summary>
    public ValueList<string> Partners { get; init; } = [];

    /// <summary>By when, in words.</summary>
    public string? Deadline { get; init; }

    /// <summary>What comes of it.</summary>
    public ValueList<string> Outputs { get; init; } = [];

    /// <summary>How far it is, by the unit that leads, else by the one least far; <c>null</c> when no unit says.</summary>
    public TaskState? State { get; init; }

    /// <summary>What came of it, by unit.</summary>
    public ValueList<ReportRemark> Results { get; init; } = [];
}
