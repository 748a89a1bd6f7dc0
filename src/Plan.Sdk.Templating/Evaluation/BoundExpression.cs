using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>
/// An expression with its type, ready to be evaluated. Values are strings, <see cref="TracedText"/>, decimals, booleans,
/// days, points of the calendar, records of the model and lists of these; <c>null</c> is absence. Immutable; thread-safe.
/// </summary>
internal abstract class BoundExpression(TemplateType type, SourceSpan span)
{
    public TemplateType Type { get; } = type;

    public SourceSpan Span { get; } = span;

    public abstract object? Evaluate(Frame frame);

    /// <summary>The value of the plan that this shows; <c>null</c> when it shows none. Asked only when it is printed.</summary>
    public virtual ModelPath? PathOf(Frame frame) => null;

    /// <summary>Value and path at once, for what is printed.</summary>
    public virtual object? Evaluate(Frame frame, out ModelPath? path)
    {
        var value = Evaluate(frame);
        path = value is null or TracedText ? null : PathOf(frame);
        return value;
    }

    /// <summary>Whether it holds as a condition: present and not false.</summary>
    public bool IsTrue(Frame frame) => Evaluate(frame) is not (null or false);
}
