namespace Plan.Sdk.Templating.Syntax;

/// <summary>A statement as it is written.</summary>
/// <param name="Range">Where it stands; of a block, its opening.</param>
internal abstract record StatementSyntax(TextRange Range);
