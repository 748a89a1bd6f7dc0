using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>Holds the tasks of one plan against those of one plan above.</summary>
internal sealed class TaskProof(PlanRuleContext context, UpperPlan upper)
{
    private readonly List<OwnTask> own = [.. OwnTask.Of(context.Plan).SelectMany(t => t.All())];
    private readonly DateOnly day = context.Context.ReferenceDate;

    /// <summary>Reports each task given to the issuer that is not answered, owned and in time.</summary>
    public void Check()
    {
        if (context.Context.Issuer is not { } issuer) return;
        foreach (var task in OwnTask.Of(upper.Plan)) Check(task, issuer);
    }

    /// <summary>Whether the task, or a part of it, is given to the issuer or answered.</summary>
    private bool Check(OwnTask above, Organization issuer)
    {
        var answers = AnswersTo(above);
        foreach (var answer in answers) CheckAnswer(answer, above);
        if (answers.Count > 0 && !answers.Exists(HasOwner))
            Report(CascadeDiagnostics.TaskWithoutOwner, answers[0], "id", above, answers[0].Task.Id);

        var isPartGiven = false;
        foreach (var part in above.Parts)
        {
            // Who answers the whole answers its parts.
            if (answers.Count == 0) isPartGiven |= Check(part, issuer);
            else foreach (var answer in AnswersTo(part)) CheckAnswer(answer, part);
        }

        if (answers.Count > 0 || isPartGiven) return true;
        var isGiven = (above.Task.Lead ?? (above.Task.Subtasks.Count == 0 ? above.Lead : null)) is { } lead && Means(lead, issuer)
            || above.Task.Partners.Any(p => Means(p, issuer));
        if (isGiven && IsAskedNow(above))
            context.Report(CascadeDiagnostics.TaskUnanswered, upper.Path, above.Task.Id, upper.Name, upper.PlaceOf(above.Path), upper.LinkTo(above.Task.Id));
        return isGiven;
    }

    private List<OwnTask> AnswersTo(OwnTask above)
    {
        var link = upper.LinkTo(above.Task.Id);
        return own.FindAll(t => t.Task.Implements.Contains(link));
    }

    private bool Means(string id, Organization issuer) => Delegation.Means(upper.Cascade.Context, id, issuer, day);

    /// <summary>What was due before the plan was issued, or is due after it ends, is not asked of it.</summary>
    private bool IsAskedNow(OwnTask above) =>
        above.Deadline is not { Point.IsYearly: false } deadline
        || (deadline.LastDay(0) >= day && !(context.Plan.Period?.To?.LastDay < deadline.LastDay(0)));

    private bool HasOwner(OwnTask task) =>
        task.Lead is { } lead ? !IsAbove(lead) : task.Task.Subtasks.Count > 0 && task.Parts.All(HasOwner);

    private bool IsAbove(string lead) =>
        ReferenceEquals(context.Context.FindOrganization(lead), upper.Cascade.Context.Issuer) || lead.StartsWith($"{upper.Plan.Document.Issuer}/", StringComparison.Ordinal);

    private void CheckAnswer(OwnTask answer, OwnTask above)
    {
        if (above.Deadline is not { } wanted) return;
        if (answer.Deadline is { } own)
        {
            CheckDeadline(answer, own, above, wanted);
            return;
        }

        // A whole is done when its parts are.
        if (answer.Task.Subtasks.Count > 0 && answer.Parts.All(p => p.Deadline is not null))
        {
            foreach (var part in answer.Parts) CheckDeadline(part, part.Deadline!.Value, above, wanted);
            return;
        }

        Report(CascadeDiagnostics.TaskLater, answer, "id", above, answer.Task.Id, Words(wanted),
            new LocalizedText("ở đây không có thời hạn", "there is no deadline here"), $"by: {new Deadline(wanted.Point, false).Moved(wanted.LastDay(day.Year))}");
    }

    private void CheckDeadline(OwnTask answer, Deadline own, OwnTask above, Deadline wanted)
    {
        var year = own.Point.IsYearly && own.LastDay(day.Year) < day ? day.Year + 1 : day.Year;
        var last = wanted.Point.IsYearly ? wanted.LastDay(own.Point.IsYearly ? year : own.LastDay(year).Year) : wanted.LastDay(year);
        if (wanted.Point.IsYearly && !own.Point.IsYearly && !IsOfOneYear)
        {
            Report(CascadeDiagnostics.TaskLater, answer, own.Key, above, answer.Task.Id, Words(wanted),
                new LocalizedText($"ở đây chỉ một lần, {Words(own)}", $"here it is once, {Words(own)}"), $"{own.Key}: {(own with { Point = wanted.Point }).Moved(last)}");
            return;
        }

        if (own.LastDay(year) <= last) return;
        var moved = own.Moved(last).ToString();
        var at = answer.Path.Field(own.Key);
        var change = new LocalizedText($"ở đây {Words(own)}", $"here {Words(own)}");
        object[] arguments = [above.Task.Id, upper.Name, upper.PlaceOf(above.Path), answer.Task.Id, Words(wanted), change, $"{own.Key}: {moved}"];
        if (context.SourceMap.Contains(at))
            context.ReportWithFix(new(new($"Sửa thành “{moved}”", $"Change to \"{moved}\""), context.SourceMap.Find(at), moved), CascadeDiagnostics.TaskLater, at, arguments);
        else context.Report(CascadeDiagnostics.TaskLater, at, arguments);
    }

    private bool IsOfOneYear => context.Plan.Period is { From: { } from, To: { } to } && from.FirstDay?.Year == to.LastDay?.Year;

    private static string Words(Deadline deadline) =>
        deadline.IsExclusive ? OfficialDeadline.Before(deadline.Point) : OfficialDeadline.By(deadline.Point);

    private void Report(DiagnosticDescriptor descriptor, OwnTask answer, string key, OwnTask above, params ReadOnlySpan<object> more)
    {
        object[] arguments = [above.Task.Id, upper.Name, upper.PlaceOf(above.Path), .. more];
        context.Report(descriptor, answer.Path.Field(key), arguments);
    }
}
