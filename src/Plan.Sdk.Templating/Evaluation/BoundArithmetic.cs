using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>
/// Reckons with two numbers, in decimals. <c>//</c> cuts off the fraction of a quotient of whole numbers, and rounds any other
/// one, halves to the even number. As in Scriban a number is whole by how it came about: 8 is, 8.0 and 16 / 2 are not.
/// </summary>
internal sealed class BoundArithmetic(SourceSpan span, BoundExpression left, TokenKind operation, BoundExpression right) : BoundExpression(TemplateType.Number, span)
{
    /// <summary>Nothing, with one decimal place.</summary>
    private const decimal NotWhole = 0.0m;

    public override object Evaluate(Frame frame)
    {
        var a = (decimal)left.Evaluate(frame)!;
        var b = (decimal)right.Evaluate(frame)!;
        try
        {
            return operation switch
            {
                TokenKind.Plus => a + b,
                TokenKind.Minus => a - b,
                TokenKind.Star => a * b,
                TokenKind.Slash => (a / b) + NotWhole,
                TokenKind.SlashSlash => a.Scale == 0 && b.Scale == 0 ? decimal.Truncate(a / b) : decimal.Round(a / b),
                _ => a % b,
            };
        }
        catch (DivideByZeroException)
        {
            throw new RenderStopException(new(TemplateDiagnostics.DivisionByZero, Span));
        }
        catch (OverflowException)
        {
            throw new RenderStopException(new(TemplateDiagnostics.NumberTooLarge, Span));
        }
    }
}
