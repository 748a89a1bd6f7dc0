namespace Plan.Sdk.Templating.Syntax;

/// <summary>What could not be read and is already reported.</summary>
internal sealed record ErrorSyntax(TextRange Range) : ExpressionSyntax(Range);
