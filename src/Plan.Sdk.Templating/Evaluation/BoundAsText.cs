using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>The text of a value; absent when the value is.</summary>
internal sealed class BoundAsText(BoundExpression value) : BoundExpression(value.Type.IsOptional ? TemplateType.Text.Optional() : TemplateType.Text, value.Span)
{
    public override object? Evaluate(Frame frame) => value.Evaluate(frame) is { } found ? TextForm.Of(found, value.Type) : null;

    public override ModelPath? PathOf(Frame frame) => value.PathOf(frame);
}
