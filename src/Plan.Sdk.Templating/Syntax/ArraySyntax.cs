namespace Plan.Sdk.Templating.Syntax;

/// <summary><c>[first, second]</c>.</summary>
internal sealed record ArraySyntax(TextRange Range, List<ExpressionSyntax> Items) : ExpressionSyntax(Range);
