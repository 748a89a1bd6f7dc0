using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Cascade;
using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.Provenance;

/// <summary>
/// Follows a value up the plans: from this file to the target or task above that it answers, and on, until papers whose content the workspace does not have.
/// Plans that carry out each other end where they meet.
/// </summary>
public sealed class ValueOrigins
{
    private readonly List<ValueHop> hops = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    private ValueOrigins()
    {
    }

    /// <summary>The way of a value of a plan.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="document">Its file.</param>
    /// <param name="path">The value.</param>
    public static ValueList<ValueHop> Of(PlanContext context, PlanDocument<ActionPlan> document, ModelPath path)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(document);
        var way = new ValueOrigins();
        way.Follow(new(context, document), path, 0, null);
        return way.hops.ToValueList();
    }

    /// <summary>The way of a value of a report: the figure, and the targets of its plan that it is held against.</summary>
    /// <param name="report">The report's file.</param>
    /// <param name="path">The value.</param>
    /// <param name="workspace">The workspace that has its plan.</param>
    /// <param name="today">The day of the work.</param>
    public static ValueList<ValueHop> Of(PlanDocument<Submission> report, ModelPath path, PlanWorkspace workspace, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(workspace);
        var way = new ValueOrigins();
        way.hops.Add(new()
        {
            Depth = 0,
            Kind = HopKind.Figure,
            Paper = $"{report.Model.Plan}/{report.Model.Rule}/{report.Model.Unit}/{report.Model.Period}",
            Span = report.SourceMap.Find(path),
            Path = path.ToString(),
            Value = SourceWords.At(report.Text, report.SourceMap.Find(path)),
        });
        if (workspace.Plans.Find(report.Model.Plan) is not { Document: { } document }) return way.hops.ToValueList();
        var plan = new PlanLink(new(document.Model, workspace, today), document);
        foreach (var (target, at, _) in PlanPaths.TargetsOf(document.Model).Where(t => Measures(t.Target, report.Model, path)))
            way.Follow(plan, at, 1, new LocalizedText("được đối chiếu với", "is held against"));
        return way.hops.ToValueList();
    }

    private static bool Measures(Target target, Submission report, ModelPath path)
    {
        var figures = ModelPath.Root.Field("figures");
        for (var at = path; at?.Parent is not null; at = at.Parent)
        {
            if (at.Parent == figures && at.Index < report.Figures.Count) return string.Equals(PlanIndicators.IdOf(target), report.Figures[at.Index].Indicator, StringComparison.Ordinal);
        }

        return false;
    }

    private void Follow(PlanLink plan, ModelPath path, int depth, LocalizedText? relation)
    {
        if (!seen.Add($"{plan.Id} {path}")) return;
        if (PlanPaths.TargetsOf(plan.Plan).FirstOrDefault(t => IsIn(path, t.Path)) is { Target: { } target } found) FollowTarget(plan, (target, found.Path, found.Stage), path, depth, relation);
        else if (PlanPaths.TasksOf(plan.Plan).LastOrDefault(t => IsIn(path, t.Path)) is { Task: { } task, Path: { } place }) FollowTask(plan, task, place, path, depth, relation);
        else FollowValue(plan, path, depth, relation);
    }

    private void FollowTarget(PlanLink plan, (Target Target, ModelPath Path, Stage? Stage) item, ModelPath path, int depth, LocalizedText? relation)
    {
        var demands = plan.Cascade.DemandsOf(item.Target, item.Path, item.Stage).ToList();
        var asked = demands.Find(d => IsIn(path, d.Path) && d.Path != item.Path) ?? demands[0];
        var horizon = asked.Horizon is { } by ? $", đến {OfficialCalendar.Word(by)}" : "";
        Add(plan, HopKind.Target, path, depth, relation, $"“{item.Target.Id}”: {asked.Figure}{horizon}");
        var before = hops.Count;
        foreach (var upper in UpperPlan.Of(plan.Context))
        {
            foreach (var (target, at, stage) in PlanPaths.TargetsOf(upper.Plan).Where(t => TargetProof.IsAnswer(plan.Cascade, item.Target, upper, t.Target)))
            {
                var above = upper.Cascade.DemandsOf(target, at, stage).OrderBy(d => d.LastDay == asked.LastDay ? 0 : 1).First();
                if (above.LastDay != asked.LastDay && !item.Target.Implements.Contains(upper.LinkTo(target.Id)) && HasNearer(upper, item.Target, plan, asked)) continue;
                var direction = TargetProof.DirectionOf(plan.Cascade, upper.Cascade, target, [above], [asked]);
                Follow(new(upper.Cascade.Context, upper.Document), PlaceOf(above), depth + 1, Compare(asked, above, direction));
            }
        }

        if (hops.Count == before) End(plan, depth + 1);
    }

    /// <summary>Whether another target above for the same indicator is meant for the very time.</summary>
    private static bool HasNearer(UpperPlan upper, Target mine, PlanLink plan, Demand asked) =>
        PlanPaths.TargetsOf(upper.Plan).Where(t => TargetProof.IsAnswer(plan.Cascade, mine, upper, t.Target))
            .SelectMany(t => upper.Cascade.DemandsOf(t.Target, t.Path, t.Stage)).Any(d => d.LastDay == asked.LastDay);

    private void FollowTask(PlanLink plan, PlanTask task, ModelPath place, ModelPath path, int depth, LocalizedText? relation)
    {
        var words = task.Title ?? (task.Text is { } text ? plan.Context.WordAll(task, Model.Description.ModelDescription.Of(typeof(PlanTask)), text) : task.Id);
        var deadline = OfficialDeadline.Word(task) is { } due ? $" ({due})" : "";
        Add(plan, HopKind.Task, path, depth, relation, $"“{task.Id}”: {words}{deadline}");
        var before = hops.Count;
        var links = PlanPaths.TasksOf(plan.Plan).Where(t => IsIn(place, t.Path)).SelectMany(t => t.Task.Implements).Distinct(StringComparer.Ordinal).ToList();
        foreach (var upper in UpperPlan.Of(plan.Context))
        {
            foreach (var (_, at) in PlanPaths.TasksOf(upper.Plan).Where(t => links.Contains(upper.LinkTo(t.Task.Id), StringComparer.Ordinal)))
                Follow(new(upper.Cascade.Context, upper.Document), at, depth + 1, new LocalizedText("đáp ứng", "answers"));
        }

        if (hops.Count == before) End(plan, depth + 1);
    }

    private void FollowValue(PlanLink plan, ModelPath path, int depth, LocalizedText? relation)
    {
        var words = path == PlanPaths.Document ? plan.Plan.Document.Subject : SourceWords.At(plan.Document.Text, plan.Document.SourceMap.Find(path));
        Add(plan, HopKind.Value, path, depth, relation, words);
        for (var i = 0; i < plan.Plan.Bases.Count; i++)
        {
            if (!IsIn(path, PlanPaths.Bases.Item(i))) continue;
            FollowBasis(plan, plan.Plan.Bases[i], depth + 1, new LocalizedText("viện dẫn", "cites"));
            return;
        }

        End(plan, depth + 1);
    }

    private void FollowBasis(PlanLink plan, LegalBasis basis, int depth, LocalizedText relation)
    {
        if (basis.Cites is { } id && Find(plan, id) is { } cited) Follow(cited, PlanPaths.Document, depth, relation);
        else Cite(plan, basis, depth, relation);
    }

    /// <summary>No value above is at hand: the way goes on by the papers that the plan carries out, or else by those that it rests on.</summary>
    private void End(PlanLink plan, int depth)
    {
        var carriesOut = new LocalizedText("triển khai", "carries out");
        foreach (var id in (IEnumerable<string>)plan.Plan.Implements)
        {
            if (Find(plan, id) is { } upper) Follow(upper, PlanPaths.Document, depth, carriesOut);
            else if (plan.Context.Workspace.FindPaper(id) is { } paper)
                Cite(plan, new() { Type = paper.Type, Number = paper.Number, Date = paper.Date, Issuer = paper.Issuer, Subject = paper.Subject }, depth, carriesOut);
        }

        if (plan.Plan.Implements.Count > 0) return;
        foreach (var basis in (IEnumerable<LegalBasis>)plan.Plan.Bases) FollowBasis(plan, basis, depth, new LocalizedText("căn cứ", "rests on"));
    }

    private static PlanLink? Find(PlanLink plan, string id) => plan.Context.Workspace.Plans.Find(id) is { Document: { } document }
        ? new(new(document.Model, plan.Context.Workspace, plan.Context.Today), document)
        : null;

    private void Cite(PlanLink plan, LegalBasis basis, int depth, LocalizedText relation) =>
        hops.Add(new() { Depth = depth, Kind = HopKind.Citation, Paper = OfficialCitation.Word(basis, plan.Context), Relation = relation });

    private void Add(PlanLink plan, HopKind kind, ModelPath path, int depth, LocalizedText? relation, string value) => hops.Add(new()
    {
        Depth = depth, Kind = kind, Paper = plan.Name, Span = plan.Document.SourceMap.Find(path), Path = path.ToString(), Value = value, Relation = relation,
    });

    private static LocalizedText Compare(Demand here, Demand above, Direction direction) => DemandComparer.Compare(here, above, direction) switch
    {
        Strictness.AsStrict when DemandComparer.Compare(above, here, direction) == Strictness.AsStrict => new("bằng", "the same as"),
        Strictness.AsStrict => new("chặt hơn", "stricter than"),
        Strictness.Looser => new("nhẹ hơn", "looser than"),
        Strictness.Later => new("muộn hơn", "later than"),
        _ => new("đáp ứng", "answers"),
    };

    private static ModelPath PlaceOf(Demand demand) => demand.Amount is null ? demand.Path : demand.Path.Field(SmallestChange.KeyOf(demand.Comparator));

    /// <summary>Whether a path is another one or goes on from it.</summary>
    private static bool IsIn(ModelPath path, ModelPath whole)
    {
        for (var at = path; at is not null && at.Depth >= whole.Depth; at = at.Parent)
        {
            if (at == whole) return true;
        }

        return false;
    }
}
