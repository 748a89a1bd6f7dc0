namespace Plan.Sdk.Templating.Syntax;

/// <summary>What an include gives to the part: there it is <c>$.name</c>.</summary>
internal sealed record IncludeArgument(string Name, TextRange NameRange, ExpressionSyntax Value);
