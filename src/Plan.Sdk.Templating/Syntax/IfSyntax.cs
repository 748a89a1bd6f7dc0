namespace Plan.Sdk.Templating.Syntax;

/// <summary><c>if</c> with its <c>else if</c> branches and its <c>else</c>.</summary>
internal sealed record IfSyntax(TextRange Range, List<IfBranch> Branches, List<StatementSyntax>? Else) : StatementSyntax(Range);
