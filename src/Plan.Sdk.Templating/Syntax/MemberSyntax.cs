namespace Plan.Sdk.Templating.Syntax;

/// <summary><c>target.name</c> or <c>target?.name</c>.</summary>
internal sealed record MemberSyntax(TextRange Range, ExpressionSyntax Target, string Name, TextRange NameRange, bool IsNullSafe) : ExpressionSyntax(Range);
