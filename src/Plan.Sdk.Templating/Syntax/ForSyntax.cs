namespace Plan.Sdk.Templating.Syntax;

/// <summary><c>for name in list</c> with its options and its <c>else</c> for an empty list.</summary>
internal sealed record ForSyntax(TextRange Range, string Name, TextRange NameRange, ExpressionSyntax List, ExpressionSyntax? Offset, ExpressionSyntax? Limit, bool Reversed, List<StatementSyntax> Body, List<StatementSyntax>? Else)
    : StatementSyntax(Range);
