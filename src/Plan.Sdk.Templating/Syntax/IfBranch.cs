namespace Plan.Sdk.Templating.Syntax;

/// <summary>A condition and what follows when it holds.</summary>
internal sealed record IfBranch(ExpressionSyntax Condition, List<StatementSyntax> Body);
