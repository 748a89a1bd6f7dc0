namespace Plan.Sdk.Templating.Syntax;

/// <summary><c>{name: value, 'other name': value}</c>.</summary>
internal sealed record ObjectSyntax(TextRange Range, List<NamedArgument> Members) : ExpressionSyntax(Range);
