namespace Plan.Sdk.Templating.Syntax;

/// <summary><c>include 'name' argument: value</c>.</summary>
internal sealed record IncludeSyntax(TextRange Range, string Name, TextRange NameRange, List<NamedArgument> Arguments) : StatementSyntax(Range);
