namespace Plan.Sdk.Templating.Syntax;

/// <summary><c>name = value</c>.</summary>
internal sealed record AssignSyntax(TextRange Range, string Name, TextRange NameRange, ExpressionSyntax Value) : StatementSyntax(Range);
