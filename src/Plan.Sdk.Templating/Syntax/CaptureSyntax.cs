namespace Plan.Sdk.Templating.Syntax;

/// <summary><c>capture name</c>: the text of the body becomes a variable.</summary>
internal sealed record CaptureSyntax(TextRange Range, string Name, TextRange NameRange, List<StatementSyntax> Body) : StatementSyntax(Range);
