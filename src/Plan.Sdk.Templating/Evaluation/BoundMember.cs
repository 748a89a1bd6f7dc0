using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A member of a plain object; absent when the object is.</summary>
internal sealed class BoundMember(TemplateType type, SourceSpan span, BoundExpression target, string name) : BoundExpression(type, span)
{
    public override object? Evaluate(Frame frame) => ((ObjectValue?)target.Evaluate(frame))?.Get(name);

    public override ModelPath? PathOf(Frame frame) => target.PathOf(frame)?.Field(name);
}
