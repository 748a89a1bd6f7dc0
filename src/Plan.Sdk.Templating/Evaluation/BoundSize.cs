using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>list.size</c>, <c>text.size</c> or <c>object.size</c>.</summary>
internal sealed class BoundSize(TemplateType type, SourceSpan span, BoundExpression target) : BoundExpression(type, span)
{
    public override object? Evaluate(Frame frame) => target.Evaluate(frame) switch
    {
        null => null,
        IReadOnlyList<object> list => (decimal)list.Count,
        ObjectValue members => (decimal)members.Names.Count,
        TracedText traced => (decimal)traced.Length,
        var text => (decimal)((string)text).Length,
    };
}
