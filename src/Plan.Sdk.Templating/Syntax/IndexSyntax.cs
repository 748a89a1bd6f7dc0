namespace Plan.Sdk.Templating.Syntax;

/// <summary><c>target[index]</c>.</summary>
internal sealed record IndexSyntax(TextRange Range, ExpressionSyntax Target, ExpressionSyntax Index) : ExpressionSyntax(Range);
