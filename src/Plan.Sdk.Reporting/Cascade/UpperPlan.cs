using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>A plan that another one carries out, its content at hand.</summary>
/// <param name="Path">Where the plan below names it.</param>
/// <param name="Cascade">The plan.</param>
/// <param name="Document">Its file.</param>
internal sealed record UpperPlan(ModelPath Path, CascadePlan Cascade, PlanDocument<ActionPlan> Document)
{
    /// <summary>The plan.</summary>
    public ActionPlan Plan => Cascade.Plan;

    /// <summary>The id.</summary>
    public string Id => Plan.Id;

    /// <summary>How messages name it: <c>KH 15/KH-UBND</c>, or the id of a draft.</summary>
    public string Name => Plan.Document.Number is null ? Id : $"{Plan.Document.Type} {OfficialNumber.Code(Cascade.Context)}";

    /// <summary>The plans above whose content the workspace has, in the order of the plan.</summary>
    public static IEnumerable<UpperPlan> Of(PlanContext context)
    {
        var path = ModelPath.Root.Field("implements");
        for (var i = 0; i < context.Plan.Implements.Count; i++)
        {
            var id = context.Plan.Implements[i];
            if (string.Equals(id, context.Plan.Id, StringComparison.Ordinal)) continue;
            if (context.Workspace.Plans.Find(id) is { Document: { } document })
                yield return new(path.Item(i), new(new(document.Model, context.Workspace, context.Today)), document);
        }
    }

    /// <summary>The link by which an item below answers one of this plan.</summary>
    public string LinkTo(string id) => $"{Id}#{id}";

    /// <summary>Where a value stands: <c>plans/15.yaml:12:9</c>.</summary>
    public string PlaceOf(ModelPath path) => Document.SourceMap.Find(path).ToString();
}
