using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Submissions.Checks;

/// <summary>Are the tasks of a report in the plan, each once, and this unit's.</summary>
internal sealed class TaskCheck(PlanContext context)
{
    private readonly UnitTasks tasks = UnitTasks.Of(context);

    public void Check(ReportFindings findings)
    {
        var reported = findings.Report.Tasks;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < reported.Count; i++)
        {
            var path = ModelPath.Root.Field("tasks").Item(i).Field("task");
            var id = reported[i].Task;
            if (!tasks.Contains(id)) findings.Tell(path, ReportingDiagnostics.UnknownTask, id, string.Join(", ", tasks.Ids));
            else if (!seen.Add(id)) findings.Tell(path, ReportingDiagnostics.TaskTwice, id);
            else if (!tasks.MayReport(findings.Report.Unit, id)) findings.Tell(path, ReportingDiagnostics.TaskOfOthers, id, findings.Report.Unit);
        }
    }
}
