namespace Plan.Sdk.Templating.Syntax;

/// <summary>An expression as it is written.</summary>
/// <param name="Range">Where it stands.</param>
internal abstract record ExpressionSyntax(TextRange Range);
