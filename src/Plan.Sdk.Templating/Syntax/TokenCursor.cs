namespace Plan.Sdk.Templating.Syntax;

/// <summary>A place in a list of tokens that ends with <see cref="TokenKind.EndOfFile"/>. Inside brackets lines may break.</summary>
internal sealed class TokenCursor(List<Token> tokens)
{
    private int index;
    private int open;
    private bool hasNoEnd;

    public Token Current => tokens[index];

    public TokenKind Kind => tokens[index].Kind;

    /// <summary>Where the token before ends, breaks of lines aside.</summary>
    public int PreviousEnd
    {
        get
        {
            var before = index - 1;
            while (before >= 0 && tokens[before].Kind == TokenKind.NewLine) before--;
            return before < 0 ? 0 : tokens[before].Range.End;
        }
    }

    /// <summary>Whether the statement ends here.</summary>
    public bool AtStatementEnd => Kind is TokenKind.Exit or TokenKind.Separator or TokenKind.NewLine or TokenKind.EndOfFile;

    /// <summary>Whether reading was given up before the end.</summary>
    public bool WasCutShort { get; private set; }

    public void Next()
    {
        if (index < tokens.Count - 1) index++;
        if (open > 0) SkipNewLines();
    }

    public void SkipNewLines()
    {
        while (Kind == TokenKind.NewLine) index++;
    }

    /// <summary>Goes behind an opening bracket.</summary>
    public void EnterBracket()
    {
        open++;
        Next();
    }

    /// <summary>Goes behind a closing bracket.</summary>
    public void LeaveBracket()
    {
        open--;
        Next();
    }

    /// <summary>
    /// Goes to the end of the statement, also out of brackets that are still open, but not past a line that begins with a
    /// word of a block.
    /// </summary>
    public void SkipStatement()
    {
        var brackets = open;
        open = 0;
        for (; !IsEnd(brackets); index++)
        {
            if (Kind is TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace) brackets++;
            else if (Kind is TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.CloseBrace) brackets--;
        }
    }

    /// <summary>Goes behind the <c>end</c> of a block whose first statement begins here; stays when there is none.</summary>
    public void SkipBody()
    {
        if (hasNoEnd) return;
        var blocks = 1;
        var atStart = false;
        for (var i = index; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Identifier && (atStart || tokens[i].Name is "do"))
            {
                blocks += tokens[i].Name is "end" ? -1 : OpensBlock(tokens[i].Name) ? 1 : 0;
                if (blocks == 0)
                {
                    index = i + 1;
                    return;
                }
            }

            atStart = tokens[i].Kind is TokenKind.Enter or TokenKind.Separator or TokenKind.NewLine;
        }

        hasNoEnd = true;
    }

    public void SkipToEnd()
    {
        index = tokens.Count - 1;
        WasCutShort = true;
    }

    public bool NextIs(params ReadOnlySpan<TokenKind> kinds) => index + 1 < tokens.Count && kinds.Contains(tokens[index + 1].Kind);

    public bool IsWord(string word) => Kind == TokenKind.Identifier && string.Equals(Current.Name, word, StringComparison.Ordinal);

    private static bool OpensBlock(string word) =>
        word is "if" or "for" or "case" or "capture" || LeftOutConstructs.Find(word) is { HasBody: true };

    private bool IsEnd(int brackets) => Kind switch
    {
        TokenKind.Exit or TokenKind.EndOfFile => true,
        TokenKind.Separator => true,
        TokenKind.NewLine => brackets <= 0,
        TokenKind.Identifier => brackets > 0 && tokens[index - 1].Kind == TokenKind.NewLine && Keywords.OpenLines.Contains(Current.Name),
        _ => false,
    };
}
