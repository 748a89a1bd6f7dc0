namespace Plan.Sdk.Templating.Syntax;

/// <summary>Text outside code.</summary>
internal sealed record TextSyntax(TextRange Range, bool IsRaw) : StatementSyntax(Range);
