using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A root of the template's model, such as <c>plan</c>.</summary>
internal sealed class BoundRoot(TemplateType type, SourceSpan span, TemplateRoot root) : BoundExpression(type, span)
{
    public override object? Evaluate(Frame frame) => root.Get(frame.Input);

    public override ModelPath PathOf(Frame frame) => root.Path;
}
