using Plan.Sdk.Collections;
using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Submissions;

/// <summary>
/// Which tasks of a plan are whose: a task belongs to those who lead it or take part in it, in its parts, or in what it is a part of; a common
/// name such as "các phường" stands for each of its members. Immutable.
/// </summary>
internal sealed class UnitTasks
{
    private readonly PlanContext context;
    private readonly Dictionary<string, (PlanTask Task, HashSet<string> Owners)> byId = new(StringComparer.Ordinal);
    private readonly List<PlanTask> all = [];

    private UnitTasks(PlanContext context) => this.context = context;

    /// <summary>The ids of all tasks, in the order of the plan.</summary>
    public IEnumerable<string> Ids => all.Select(t => t.Id);

    /// <summary>The tasks of a plan.</summary>
    public static UnitTasks Of(PlanContext context)
    {
        var tasks = new UnitTasks(context);
        foreach (var task in (IEnumerable<PlanTask>)context.Plan.Tasks) tasks.Add(task, []);
        return tasks;
    }

    /// <summary>Whether the plan has a task.</summary>
    public bool Contains(string id) => byId.ContainsKey(id);

    /// <summary>Whether a unit may say how far a task is: it is its own, or nobody's in particular.</summary>
    public bool MayReport(string unit, string id) => byId[id].Owners is { Count: 0 } || Owns(unit, id);

    /// <summary>The tasks without parts that a unit leads or takes part in.</summary>
    public IEnumerable<PlanTask> OwnedBy(string unit) => all.Where(t => t.Subtasks.Count == 0 && Owns(unit, t.Id));

    private bool Owns(string unit, string id) =>
        byId[id].Owners.Any(o => string.Equals(o, unit, StringComparison.Ordinal) || context.FindOrganization(o)?.Members.Contains(unit) == true);

    private HashSet<string> Add(PlanTask task, IReadOnlyCollection<string> above)
    {
        var own = new HashSet<string>(task.Partners, StringComparer.Ordinal);
        if (task.Lead is { } lead) own.Add(lead);
        all.Add(task);
        string[] inherited = [.. above, .. own];
        foreach (var part in (IEnumerable<PlanTask>)task.Subtasks) own.UnionWith(Add(part, inherited));
        byId[task.Id] = (task, [.. own, .. above]);
        return own;
    }
}
