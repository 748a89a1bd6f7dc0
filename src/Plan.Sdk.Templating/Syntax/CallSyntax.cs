namespace Plan.Sdk.Templating.Syntax;

/// <summary>A function with its arguments; what stood before a pipe is the first of them, those with a name come last.</summary>
internal sealed record CallSyntax(TextRange Range, ExpressionSyntax Function, List<ExpressionSyntax> Arguments, List<NamedArgument> Named) : ExpressionSyntax(Range);
