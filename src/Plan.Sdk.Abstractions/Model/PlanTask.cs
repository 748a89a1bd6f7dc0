using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>A task or measure (nhiệm vụ, giải pháp).</summary>
public sealed record PlanTask
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>A title on a line of its own, or <c>null</c>.</summary>
    public string? Title { get; init; }

    /// <summary>The words.</summary>
    public ClauseText? Text { get; init; }

    /// <summary>The id of the unit that leads.</summary>
    public string? Lead { get; init; }

    /// <summary>The ids of the units that take part.</summary>
    public ValueList<string> Partners { get; init; } = [];

    /// <summary>When it begins.</summary>
    public CalendarPoint? From { get; init; }

    /// <summary>The day before which it is done (the day itself excluded).</summary>
    public CalendarPoint? Before { get; init; }

    /// <summary>The day by which it is done (the day itself included).</summary>
    public CalendarPoint? By { get; init; }

    /// <summary>A time in words, such as <c>thường xuyên</c>.</summary>
    public string? When { get; init; }

    /// <summary>What comes of it.</summary>
    public ValueList<string> Outputs { get; init; } = [];

    /// <summary>The tasks above that it answers, each as <c>plan#task</c>.</summary>
    public ValueList<string> Implements { get; init; } = [];

    /// <summary>The parts it is made of.</summary>
    public ValueList<PlanTask> Subtasks { get; init; } = [];
}
