namespace Plan.Sdk.Templating.Syntax;

/// <summary>The values of a <c>when</c> and what follows when one is met.</summary>
internal sealed record WhenBranch(TextRange Range, List<ExpressionSyntax> Values, List<StatementSyntax> Body);
