using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Compares two values of one kind.</summary>
internal sealed class BoundComparison(SourceSpan span, BoundExpression left, TokenKind operation, BoundExpression right) : BoundExpression(TemplateType.Boolean, span)
{
    public override object Evaluate(Frame frame)
    {
        var first = left.Evaluate(frame);
        var second = right.Evaluate(frame);
        ChargeReading(first, Span, frame);
        ChargeReading(second, Span, frame);
        return Truth.Of(operation switch
        {
            TokenKind.Equal => AreEqual(first, second),
            TokenKind.NotEqual => !AreEqual(first, second),
            _ => first is not null && second is not null && Holds(Order(first, second)),
        });
    }

    /// <summary>Whether two values of one kind are the same; text compares letter by letter.</summary>
    public static bool AreEqual(object? first, object? second)
    {
        if (first is TracedText traced) first = traced.ToString();
        if (second is TracedText other) second = other.ToString();
        return Equals(first, second);
    }

    /// <summary>Pays for a text that is about to be compared.</summary>
    public static void ChargeReading(object? value, SourceSpan span, Frame frame)
    {
        if (value is string text) frame.ChargeReading(span, text.Length);
        else if (value is TracedText traced) frame.ChargeText(span, traced.Length);
    }

    /// <summary>Whether a loop's item is the one before: equal when it is a plain value, else the very same.</summary>
    public static bool AreSame(object? first, object second) =>
        second is string or TracedText or decimal or bool or DateOnly ? AreEqual(first, second) : ReferenceEquals(first, second);

    private static int Order(object first, object second) => (first, second) switch
    {
        (decimal a, decimal b) => a.CompareTo(b),
        (DateOnly a, DateOnly b) => a.CompareTo(b),
        _ => string.CompareOrdinal(first.ToString(), second.ToString()),
    };

    private bool Holds(int order) => operation switch
    {
        TokenKind.Less => order < 0,
        TokenKind.LessOrEqual => order <= 0,
        TokenKind.Greater => order > 0,
        _ => order >= 0,
    };
}
