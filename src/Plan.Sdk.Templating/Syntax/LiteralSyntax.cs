namespace Plan.Sdk.Templating.Syntax;

/// <summary>A string, a number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed record LiteralSyntax(TextRange Range, object? Value) : ExpressionSyntax(Range);
