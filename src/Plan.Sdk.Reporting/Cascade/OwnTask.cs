using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>A task with what it takes from those around it: a part has the lead and the deadline of the whole unless it names its own.</summary>
/// <param name="Task">The task.</param>
/// <param name="Path">Its place.</param>
/// <param name="Whole">The task that it is a part of; <c>null</c> for none.</param>
internal sealed record OwnTask(PlanTask Task, ModelPath Path, OwnTask? Whole)
{
    /// <summary>The parts.</summary>
    public IEnumerable<OwnTask> Parts => Of(Task.Subtasks, Path.Field("subtasks"), this);

    /// <summary>The lead, its own or that of the whole.</summary>
    public string? Lead => Task.Lead ?? Whole?.Lead;

    /// <summary>The deadline, its own or that of the whole; <c>null</c> when there is none.</summary>
    public Deadline? Deadline => Cascade.Deadline.Of(Task) ?? Whole?.Deadline;

    /// <summary>The tasks of a plan, without their parts.</summary>
    public static IEnumerable<OwnTask> Of(ActionPlan plan) => Of(plan.Tasks, ModelPath.Root.Field("tasks"), null);

    /// <summary>This task and all its parts.</summary>
    public IEnumerable<OwnTask> All() => Parts.SelectMany(p => p.All()).Prepend(this);

    private static IEnumerable<OwnTask> Of(ValueList<PlanTask> tasks, ModelPath path, OwnTask? whole) =>
        tasks.Select((task, i) => new OwnTask(task, path.Item(i), whole));
}
