namespace Plan.Sdk.Templating.Syntax;

/// <summary>A name that stands alone: a variable, a root of the data, a group of functions.</summary>
internal sealed record NameSyntax(TextRange Range, string Name) : ExpressionSyntax(Range);
