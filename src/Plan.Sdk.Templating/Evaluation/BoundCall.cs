using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Functions;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A function with its arguments.</summary>
internal sealed class BoundCall(TemplateType type, SourceSpan span, TemplateFunction function, BoundExpression[] arguments) : BoundExpression(type, span)
{
    public override object? Evaluate(Frame frame)
    {
        frame.Charge(Span);
        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++) values[i] = arguments[i].Evaluate(frame);
        return function.Body(new(frame, Span, arguments, values));
    }

    public override ModelPath? PathOf(Frame frame)
    {
        foreach (var argument in arguments)
        {
            if (argument.PathOf(frame) is { } path) return path;
        }

        return null;
    }
}
