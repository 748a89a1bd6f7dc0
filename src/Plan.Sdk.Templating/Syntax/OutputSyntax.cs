namespace Plan.Sdk.Templating.Syntax;

/// <summary>An expression whose value is printed.</summary>
internal sealed record OutputSyntax(TextRange Range, ExpressionSyntax Value) : StatementSyntax(Range);
