using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A literal.</summary>
internal sealed class BoundConstant(TemplateType type, SourceSpan span, object? value) : BoundExpression(type, span)
{
    public object? Value { get; } = value;

    public override object? Evaluate(Frame frame) => Value;
}
