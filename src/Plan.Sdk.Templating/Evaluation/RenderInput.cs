using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>What a template is filled with: a plan, or plain data.</summary>
/// <param name="ReferenceDate">The day that <c>date.now</c> gives.</param>
/// <param name="Plan">The plan; <c>null</c> for templates over plain data.</param>
/// <param name="Data">The plain data; <c>null</c> for templates over a plan.</param>
internal sealed record RenderInput(DateOnly ReferenceDate, PlanContext? Plan, ObjectValue? Data)
{
    public static RenderInput Of(PlanContext plan) => new(plan.ReferenceDate, plan, null);
}
