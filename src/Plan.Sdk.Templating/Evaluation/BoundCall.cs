using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Functions;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A function with its arguments.</summary>
internal sealed class BoundCall(TemplateType type, SourceSpan span, TemplateFunction function, BoundExpression[] arguments) : BoundExpression(type, span)
{
    public override object? Evaluate(Frame frame) => function.Body(Prepare(frame));

    public override object? Evaluate(Frame frame, out ModelPath? path)
    {
        var call = Prepare(frame);
        var value = function.Body(call);
        path = value is null or TracedText ? null : PathOf(call);
        return value;
    }

    public override ModelPath? PathOf(Frame frame) => function.PathOf is null ? FirstPath(frame) : PathOf(Prepare(frame));

    private FunctionCall Prepare(Frame frame)
    {
        frame.Charge(Span);
        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++) values[i] = arguments[i].Evaluate(frame);
        return new(frame, Span, arguments, values);
    }

    private ModelPath? PathOf(FunctionCall call) => function.PathOf is { } find ? find(call) : FirstPath(call.Frame);

    private ModelPath? FirstPath(Frame frame)
    {
        foreach (var argument in arguments)
        {
            if (argument.PathOf(frame) is { } path) return path;
        }

        return null;
    }
}
