namespace Plan.Sdk.Templating.Syntax;

/// <summary>A statement that the language leaves out, already reported; the names that it would have given are taken as known.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Name">The name it gives, if one can be told.</param>
/// <param name="GivesAnyName">Whether it gives names that can't be told.</param>
internal sealed record LeftOutSyntax(TextRange Range, string? Name, bool GivesAnyName) : StatementSyntax(Range);
