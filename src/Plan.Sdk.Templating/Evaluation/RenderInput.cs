using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>What a template is filled with: a plan, a plan and a record made from it, or plain data.</summary>
/// <param name="ReferenceDate">The day that <c>date.now</c> gives.</param>
/// <param name="Plan">The plan; <c>null</c> for templates over plain data.</param>
/// <param name="Data">The plain data; <c>null</c> for templates over a plan.</param>
internal sealed record RenderInput(DateOnly ReferenceDate, PlanContext? Plan, ObjectValue? Data)
{
    /// <summary>The record beside the plan; <c>null</c> for templates over a plan alone.</summary>
    public object? Made { get; private init; }

    private MadeOrigins? Origins { get; init; }

    public static RenderInput Of(PlanContext plan) => new(plan.ReferenceDate, plan, null);

    public static RenderInput Of<T>(PlanContext plan, MadeRecord<T> made)
        where T : class => new(plan.Today, plan, null) { Made = made.Model, Origins = made.Origins };

    /// <summary>Where a printed value came from.</summary>
    public Origin OriginOf(SourceSpan template, ModelPath? path) => Origins is null ? new(template, path) : Origins.Find(template, path);
}
