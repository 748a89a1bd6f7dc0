namespace Plan.Sdk.Templating.Syntax;

/// <summary>A token: its kind, its range, and for literals its value.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Range">Where it stands.</param>
/// <param name="Value">The text of an identifier, the value of a string or a number.</param>
internal readonly record struct Token(TokenKind Kind, TextRange Range, object? Value = null)
{
    public string Name => (string)Value!;
}
