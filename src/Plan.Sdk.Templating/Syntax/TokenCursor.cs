namespace Plan.Sdk.Templating.Syntax;

/// <summary>A place in a list of tokens that ends with <see cref="TokenKind.EndOfFile"/>.</summary>
internal sealed class TokenCursor(List<Token> tokens)
{
    private int index;

    public Token Current => tokens[index];

    public TokenKind Kind => tokens[index].Kind;

    /// <summary>Whether reading was given up before the end.</summary>
    public bool WasCutShort { get; private set; }

    public void Next()
    {
        if (index < tokens.Count - 1) index++;
    }

    public void SkipToEnd()
    {
        index = tokens.Count - 1;
        WasCutShort = true;
    }

    public bool NextIs(params ReadOnlySpan<TokenKind> kinds) => index + 1 < tokens.Count && kinds.Contains(tokens[index + 1].Kind);

    public bool IsWord(string word) => Kind == TokenKind.Identifier && string.Equals(Current.Name, word, StringComparison.Ordinal);
}
