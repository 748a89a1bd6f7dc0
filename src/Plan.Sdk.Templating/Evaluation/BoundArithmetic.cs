using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>
/// Reckons with two numbers, in decimals. <c>//</c> cuts off the fraction of a quotient of whole numbers, and rounds any other
/// one to the nearest whole number, halves to the even one.
/// </summary>
internal sealed class BoundArithmetic(SourceSpan span, BoundExpression left, TokenKind operation, BoundExpression right) : BoundExpression(TemplateType.Number, span)
{
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
                TokenKind.Slash => a / b,
                TokenKind.SlashSlash => decimal.IsInteger(a) && decimal.IsInteger(b) ? decimal.Truncate(a / b) : decimal.Round(a / b),
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
