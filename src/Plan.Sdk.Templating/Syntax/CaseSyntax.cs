namespace Plan.Sdk.Templating.Syntax;

/// <summary><c>case value</c> with its <c>when</c> branches and its <c>else</c>.</summary>
internal sealed record CaseSyntax(TextRange Range, ExpressionSyntax Value, List<WhenBranch> Branches, List<StatementSyntax>? Else) : StatementSyntax(Range);
