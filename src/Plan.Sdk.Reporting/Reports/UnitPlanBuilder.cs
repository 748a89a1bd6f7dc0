using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Reports;

/// <summary>Picks out of a plan what one unit has to do, under its own name or under a common name that it belongs to.</summary>
public static class UnitPlanBuilder
{
    /// <summary>The name under which templates see it.</summary>
    public const string Root = "part";

    /// <summary>The unit's part.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="unit">The id of the unit, as the plan writes it.</param>
    /// <param name="document">What its paper needs.</param>
    public static MadeRecord<UnitPlan> Build(PlanContext context, string unit, DocumentDetails document)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(unit);
        var plan = context.Plan;
        var succession = new UnitSuccession(context);
        var origins = new MadeOriginsBuilder(Root);
        var leads = new List<PlanTask>();
        var joins = new List<PlanTask>();
        Sort(plan.Tasks, ModelPath.Root.Field("tasks"));
        var part = new UnitPlan
        {
            Document = document,
            Unit = context.FindOrganization(unit)?.Name ?? unit,
            Leads = leads.ToValueList(),
            Joins = joins.ToValueList(),
            Assignments = Picked(plan.Assignments, a => a.Units.Any(Means), "assignments", "assignments"),
            Reports = Picked(plan.Reporting, r => r.From.Any(Means), "reports", "reporting"),
        };
        return new(part, origins.Build());

        bool Means(string id) => string.Equals(id, unit, StringComparison.Ordinal) || succession.UnitsOf(id).Contains(unit, StringComparer.Ordinal);

        void Sort(ValueList<PlanTask> tasks, ModelPath path)
        {
            for (var i = 0; i < tasks.Count; i++)
            {
                var task = tasks[i];
                if (task.Lead is { } lead && Means(lead)) Note(leads, task, "leads", path.Item(i));
                else if (task.Partners.Any(Means)) Note(joins, task, "joins", path.Item(i));
                Sort(task.Subtasks, path.Item(i).Field("subtasks"));
            }
        }

        void Note(List<PlanTask> list, PlanTask task, string key, ModelPath inPlan)
        {
            origins.Add(origins.Root.Field(key).Item(list.Count), inPlan);
            list.Add(task);
        }

        ValueList<T> Picked<T>(ValueList<T> items, Func<T, bool> isOwn, string key, string planKey)
        {
            var own = new List<T>();
            for (var i = 0; i < items.Count; i++)
            {
                if (!isOwn(items[i])) continue;
                origins.Add(origins.Root.Field(key).Item(own.Count), ModelPath.Root.Field(planKey).Item(i));
                own.Add(items[i]);
            }

            return own.ToValueList();
        }
    }
}
