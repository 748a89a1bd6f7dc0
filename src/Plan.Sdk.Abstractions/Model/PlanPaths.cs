using Plan.Sdk.Collections;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Model;

/// <summary>The values of a plan that several rules look at, each with its path.</summary>
public static class PlanPaths
{
    /// <summary>What the official paper needs.</summary>
    public static ModelPath Document { get; } = ModelPath.Root.Field("document");

    /// <summary>What is to be reached.</summary>
    public static ModelPath Objectives { get; } = ModelPath.Root.Field("objectives");

    /// <summary>The stages.</summary>
    public static ModelPath Stages { get; } = Objectives.Field("stages");

    /// <summary>What the plan rests on.</summary>
    public static ModelPath Bases { get; } = ModelPath.Root.Field("bases");

    /// <summary>Who does what.</summary>
    public static ModelPath Assignments { get; } = ModelPath.Root.Field("assignments");

    /// <summary>Who reports what to whom by when.</summary>
    public static ModelPath Reporting { get; } = ModelPath.Root.Field("reporting");

    /// <summary>Who watches over it.</summary>
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

    /// <summary>By when a target is due: its own horizon, else the end of its stage, else of the plan.</summary>
    public static CalendarPoint? HorizonOf(ActionPlan plan, Stage? stage, Target target) => target.Horizon ?? stage?.Period?.To ?? plan.Period?.To;

    /// <summary>All units named to do, to report, to collect, to watch or to receive: ids, as the plan writes them.</summary>
    public static IEnumerable<(string Id, ModelPath Path)> UnitsOf(ActionPlan plan)
    {
        foreach (var (task, path) in TasksOf(plan))
        {
            foreach (var unit in One(task.Lead, path.Field("lead")).Concat(Many(task.Partners, path.Field("partners")))) yield return unit;
        }

        for (var i = 0; i < plan.Assignments.Count; i++)
        {
            foreach (var unit in Many(plan.Assignments[i].Units, Assignments.Item(i).Field("unit"))) yield return unit;
        }

        for (var i = 0; i < plan.Reporting.Count; i++)
        {
            var (rule, path) = (plan.Reporting[i], Reporting.Item(i));
            foreach (var unit in Many(rule.From, path.Field("from")).Concat(One(rule.To, path.Field("to"))).Concat(One(rule.Through, path.Field("through")))
                .Concat(Many(rule.Partners, path.Field("partners")))) yield return unit;
        }

        for (var i = 0; i < plan.Supervision.Count; i++)
        {
            var (watch, path) = (plan.Supervision[i], Supervision.Item(i));
            foreach (var unit in One(watch.Lead, path.Field("lead")).Concat(Many(watch.Partners, path.Field("partners")))) yield return unit;
        }

        for (var i = 0; i < plan.Document.Recipients.Count; i++)
        {
            foreach (var unit in One(plan.Document.Recipients[i].Unit, Document.Field("recipients").Item(i).Field("unit"))) yield return unit;
        }
    }

    private static IEnumerable<(string Id, ModelPath Path)> One(string? id, ModelPath path) => id is null ? [] : [(id, path)];

    private static IEnumerable<(string Id, ModelPath Path)> Many(ValueList<string> ids, ModelPath path) => ids.Select((id, i) => (id, path.Item(i)));

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
