using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A variable of the template.</summary>
internal sealed class BoundVariable(TemplateType type, SourceSpan span, int slot) : BoundExpression(type, span)
{
    public override object? Evaluate(Frame frame) => frame.Slots[slot].Value;

    public override ModelPath? PathOf(Frame frame) => frame.Slots[slot].FindPath();
}
