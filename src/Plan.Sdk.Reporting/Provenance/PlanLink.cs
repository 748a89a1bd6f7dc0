using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Cascade;

namespace Plan.Sdk.Reporting.Provenance;

/// <summary>A plan on the way of a value, with its file.</summary>
internal sealed class PlanLink(PlanContext context, PlanDocument<ActionPlan> document)
{
    /// <summary>The plan with what it is read against.</summary>
    public PlanContext Context => context;

    /// <summary>Its file.</summary>
    public PlanDocument<ActionPlan> Document => document;

    /// <summary>The plan.</summary>
    public ActionPlan Plan => context.Plan;

    /// <summary>The id.</summary>
    public string Id => Plan.Id;

    /// <summary>What it asks for.</summary>
    public CascadePlan Cascade { get; } = new(context);

    /// <summary>How it is named: <c>KH 15/KH-UBND</c>, or the id of a draft.</summary>
    public string Name => Plan.Document.Number is null ? Id : $"{Plan.Document.Type} {OfficialNumber.Code(context)}";
}
