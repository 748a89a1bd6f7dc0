using Plan.Sdk.Collections;

namespace Plan.Sdk.Reporting.Indicators.Formulas;

/// <summary>
/// A formula over indicators, ready to be worked out: <c>{so-tre-kham} / {so-tre} * 100</c>. Numbers with a point before decimals, <c>+ - * /</c>,
/// parentheses, a sign, <c>min(…)</c> and <c>max(…)</c>. Its steps stand in the order in which a stack takes them. Immutable; thread-safe.
/// </summary>
internal sealed class Formula(ValueList<FormulaStep> steps, ValueList<FormulaReference> references)
{
    /// <summary>The indicators it names, each time it does.</summary>
    public ValueList<FormulaReference> References { get; } = references;

    /// <summary>Reads a formula; <c>null</c> when it can't be read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fault">What is wrong with it.</param>
    public static Formula? Parse(string text, out FormulaFault? fault)
    {
        var parser = new FormulaParser(text);
        var formula = parser.Parse();
        fault = parser.Fault;
        return fault is null ? formula : null;
    }

    /// <summary>Works it out; <c>null</c> when a figure is missing or something is divided by zero.</summary>
    /// <param name="figureOf">The figure of an indicator.</param>
    /// <param name="dividesByZero">Whether it came to a division by zero.</param>
    public Fraction? Evaluate(Func<string, Fraction?> figureOf, out bool dividesByZero)
    {
        var result = Evaluate(id => figureOf(id) is { } figure ? new Interval(figure, figure) : null, out dividesByZero);
        return result?.Low;
    }

    /// <summary>Works it out for figures that are known within bounds only; the result holds every value that figures inside their bounds can give.</summary>
    public Interval? Evaluate(Func<string, Interval?> boundsOf, out bool dividesByZero)
    {
        dividesByZero = false;
        var stack = new Stack<Interval>();
        foreach (var step in steps)
        {
            if (step.Operation == FormulaOperation.Number) stack.Push(new(step.Number, step.Number));
            else if (step.Operation == FormulaOperation.Indicator)
            {
                if (boundsOf(step.Id!) is not { } figure) return null;
                stack.Push(figure);
            }
            else if (step.Operation == FormulaOperation.Negate) stack.Push(-stack.Pop());
            else
            {
                var right = stack.Pop();
                if (step.Operation == FormulaOperation.Divide && right.HoldsZero)
                {
                    dividesByZero = true;
                    return null;
                }

                stack.Push(Apply(step.Operation, stack.Pop(), right));
            }
        }

        return stack.Pop();
    }

    private static Interval Apply(FormulaOperation operation, Interval left, Interval right) => operation switch
    {
        FormulaOperation.Add => left + right,
        FormulaOperation.Subtract => left + -right,
        FormulaOperation.Multiply => left * right,
        FormulaOperation.Divide => left / right,
        FormulaOperation.Min => new(Fraction.Min(left.Low, right.Low), Fraction.Min(left.High, right.High)),
        _ => new(Fraction.Max(left.Low, right.Low), Fraction.Max(left.High, right.High)),
    };
}
