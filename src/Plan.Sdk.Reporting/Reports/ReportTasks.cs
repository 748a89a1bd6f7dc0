using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Reports;

/// <summary>Words how the tasks of a plan stand by what units say of them. A task that is made of parts stands by its parts.</summary>
internal sealed class ReportTasks(ReportSubject subject, MadeOriginsBuilder origins)
{
    private static readonly RecordDescription TaskFields = ModelDescription.Of(typeof(PlanTask));
    private static readonly TaskState[] LeastFarFirst = [TaskState.Overdue, TaskState.NotStarted, TaskState.InProgress, TaskState.Done];
    private readonly List<ReportTask> tasks = [];

    public ValueList<ReportTask> Make()
    {
        Add(subject.Context.Plan.Tasks, null, ModelPath.Root.Field("tasks"));
        return tasks.ToValueList();
    }

    private void Add(ValueList<PlanTask> list, string? group, ModelPath path)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Subtasks.Count > 0) Add(list[i].Subtasks, NameOf(list[i]), path.Item(i).Field("subtasks"));
            else tasks.Add(Make(list[i], group, path.Item(i)));
        }
    }

    private ReportTask Make(PlanTask task, string? group, ModelPath inPlan)
    {
        var path = origins.Root.Field("tasks").Item(tasks.Count);
        var said = subject.Owed.Where(o => o.Document is not null).SelectMany(o => Said(o.Document!, task)).ToList();
        origins.Add(path.Field("state"), inPlan, said.Count == 0 ? null : string.Join("; ", said.Select(s => s.Source)));
        var results = said.Where(s => s.Task.Result is not null).ToList();
        for (var i = 0; i < results.Count; i++) origins.Add(path.Field("results").Item(i), inPlan, results[i].Source);
        origins.Add(path, inPlan);
        return new()
        {
            Task = task.Id,
            Name = NameOf(task),
            Group = group,
            Lead = task.Lead is { } lead ? subject.NameOf(lead) : null,
            Partners = task.Partners.Select(subject.NameOf).ToValueList(),
            Deadline = OfficialDeadline.Word(task),
            Outputs = task.Outputs,
            State = StateOf(task, said),
            Results = results.Select(s => new ReportRemark { Unit = subject.NameOf(s.Unit), Text = s.Task.Result! }).ToValueList(),
        };
    }

    private static TaskState? StateOf(PlanTask task, List<(string Unit, SubmittedTask Task, string Source)> said)
    {
        if (said.Count == 0) return null;
        var byLead = said.FindIndex(s => string.Equals(s.Unit, task.Lead, StringComparison.Ordinal));
        return byLead >= 0 ? said[byLead].Task.State : LeastFarFirst.First(state => said.Exists(s => s.Task.State == state));
    }

    private IEnumerable<(string Unit, SubmittedTask Task, string Source)> Said(PlanDocument<Submission> document, PlanTask task)
    {
        for (var i = 0; i < document.Model.Tasks.Count; i++)
        {
            if (string.Equals(document.Model.Tasks[i].Task, task.Id, StringComparison.Ordinal))
                yield return (document.Model.Unit, document.Model.Tasks[i], ReportPaths.Of(subject, document, $"tasks[{i}]"));
        }
    }

    private string NameOf(PlanTask task) =>
        task.Title ?? (task.Text is { } text ? subject.Context.WordAll(task, TaskFields, text).TrimEnd('.', ';', ' ') : task.Id);
}
