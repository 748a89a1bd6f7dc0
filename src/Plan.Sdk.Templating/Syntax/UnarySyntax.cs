namespace Plan.Sdk.Templating.Syntax;

/// <summary><c>!operand</c>, <c>-operand</c> or <c>+operand</c>.</summary>
internal sealed record UnarySyntax(TextRange Range, TokenKind Operator, ExpressionSyntax Operand) : ExpressionSyntax(Range);
