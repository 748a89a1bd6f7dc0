namespace Plan.Sdk.Templating.Syntax;

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed record JumpSyntax(TextRange Range, bool IsBreak) : StatementSyntax(Range);
