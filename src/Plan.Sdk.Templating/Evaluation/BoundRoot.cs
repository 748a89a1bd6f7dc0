using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>plan</c>: the plan itself.</summary>
internal sealed class BoundRoot(SourceSpan span) : BoundExpression(RootType, span)
{
    private static readonly TemplateType RootType = new(TypeKind.Record) { Record = ModelDescription.ActionPlan };

    public override object Evaluate(Frame frame) => frame.Context.Plan;

    public override ModelPath PathOf(Frame frame) => ModelPath.Root;
}
