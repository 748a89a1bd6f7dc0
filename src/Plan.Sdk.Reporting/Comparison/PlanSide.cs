using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Reporting.Comparison;

/// <summary>One of the two plans of a comparison: its items as a tree, found by kind and id.</summary>
internal sealed class PlanSide
{
    private readonly Dictionary<(Type, string), PlanItem?> byId = [];

    public PlanSide(PlanContext context)
    {
        Context = context;
        Root = new(ModelDescription.ActionPlan, context.Plan, null, null, -1, this);
        Register(Root);
    }

    public PlanContext Context { get; }

    public PlanItem Root { get; }

    /// <summary>The item that stands for another plan's one; <c>null</c> when it has no id or its id does not name one item alone.</summary>
    public PlanItem? Find(PlanItem other) => other.Id is { } id ? byId.GetValueOrDefault((other.Description.Type, id)) : null;

    /// <summary>Which way the indicator of a target is wanted to go; <c>null</c> when the plan does not say.</summary>
    public Direction? BetterFor(Target target) =>
        Context.Plan.Indicators.FirstOrDefault(i => string.Equals(i.Id, target.Indicator, StringComparison.Ordinal))?.Direction;

    private void Register(PlanItem item)
    {
        if (item.Id is { } id && item.Parent is not null && !byId.TryAdd((item.Description.Type, id), item)) byId[(item.Description.Type, id)] = null;
        foreach (var child in item.Children) Register(child);
    }
}
