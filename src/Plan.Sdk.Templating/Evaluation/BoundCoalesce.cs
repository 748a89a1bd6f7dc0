using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>value ?? fallback</c>.</summary>
internal sealed class BoundCoalesce(TemplateType type, SourceSpan span, BoundExpression value, BoundExpression fallback) : BoundExpression(type, span)
{
    public override object? Evaluate(Frame frame) => value.Evaluate(frame) ?? fallback.Evaluate(frame);

    public override object? Evaluate(Frame frame, out ModelPath? path) => value.Evaluate(frame, out path) ?? fallback.Evaluate(frame, out path);

    public override ModelPath? PathOf(Frame frame) => (value.Evaluate(frame) is null ? fallback : value).PathOf(frame);
}
