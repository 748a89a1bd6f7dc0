namespace Plan.Sdk.Templating.Syntax;

/// <summary><c>condition ? first : second</c>.</summary>
internal sealed record ConditionalSyntax(TextRange Range, ExpressionSyntax Condition, ExpressionSyntax First, ExpressionSyntax Second) : ExpressionSyntax(Range);
