namespace Plan.Sdk.Templating.Syntax;

/// <summary>An argument with its name, <c>length: 5</c>: what a function takes, or what a part gets as <c>$.name</c>.</summary>
internal sealed record NamedArgument(string Name, TextRange NameRange, ExpressionSyntax Value);
