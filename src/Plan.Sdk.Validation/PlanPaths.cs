using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation;

/// <summary>The values of a plan that several rules look at, each with its path.</summary>
internal static class PlanPaths
{
    public static ModelPath Document { get; } = ModelPath.Root.Field("document");

    public static ModelPath Objectives { get; } = ModelPath.Root.Field("objectives");

    public static ModelPath Stages { get; } = Objectives.Field("stages");

    public static ModelPath Bases { get; } = ModelPath.Root.Field("bases");

    public static ModelPath Assignments { get; } = ModelPath.Root.Field("assignments");

    public static ModelPath Reporting { get; } = ModelPath.Root.Field("reporting");

    public static ModelPath Supervision { get; } = ModelPath.Root.Field("supervision");

    /// <summary>All tasks and sub-tasks, each before its parts.</summary>
    public static IEnumerable<(PlanTask Task, ModelPath Path)> TasksOf(ActionPlan plan) => Walk(plan.Tasks, ModelPath.Root.Field("tasks"));

    /// <summary>All targets: those of the whole term with no stage, then those of the stages.</summary>
    public static IEnumerable<(Target Target, ModelPath Path, Stage? Stage)> TargetsOf(ActionPlan plan)
    {
        if (plan.Objectives is not { } objectives) yield break;
        for (var i = 0; i < objectives.Targets.Count; i++)
            yield return (objectives.Targets[i], Objectives.Field("targets").Item(i), null);
        for (var s = 0; s < objectives.Stages.Count; s++)
        {
            var stage = objectives.Stages[s];
            for (var i = 0; i < stage.Targets.Count; i++)
                yield return (stage.Targets[i], Stages.Item(s).Field("targets").Item(i), stage);
        }
    }

    private static IEnumerable<(PlanTask Task, ModelPath Path)> Walk(ValueList<PlanTask> tasks, ModelPath path)
    {
        for (var i = 0; i < tasks.Count; i++)
        {
            var item = path.Item(i);
            yield return (tasks[i], item);
            foreach (var part in Walk(tasks[i].Subtasks, item.Field("subtasks"))) yield return part;
        }
    }
}
