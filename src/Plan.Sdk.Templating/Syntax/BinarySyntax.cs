namespace Plan.Sdk.Templating.Syntax;

/// <summary>Two operands and what stands between them.</summary>
internal sealed record BinarySyntax(TextRange Range, ExpressionSyntax Left, TokenKind Operator, TextRange OperatorRange, ExpressionSyntax Right) : ExpressionSyntax(Range);
