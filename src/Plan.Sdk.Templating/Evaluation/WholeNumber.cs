using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Numbers that have to be whole: the ends of a range, how often something is repeated.</summary>
internal static class WholeNumber
{
    private const decimal Largest = int.MaxValue;

    /// <summary>The value; a fraction, or one beyond ±2,147,483,647, stops the rendering.</summary>
    public static decimal Of(BoundExpression expression, Frame frame)
    {
        var number = (decimal)expression.Evaluate(frame)!;
        if (number == decimal.Truncate(number) && Math.Abs(number) <= Largest) return number;
        throw new RenderStopException(new(TemplateDiagnostics.NotWhole, expression.Span, OfficialNumber.Figure(number)));
    }
}
