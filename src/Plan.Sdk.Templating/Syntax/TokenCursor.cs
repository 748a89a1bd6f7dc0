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

    /// <summary>Whether a minus stands here that belongs to what follows: behind a blank and before none.</summary>
    public bool IsSign => Kind == TokenKind.Minus && PreviousEnd < Current.Range.Start && tokens[index + 1].Range.Start == Current.Range.End;

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

    /// <summary>A name that is written in pieces before <c>=</c>, with dashes or blanks between them; else empty.</summary>
    public TextRange NameInPieces()
    {
        var i = index;
        while (i + 1 < tokens.Count && tokens[i].Kind == TokenKind.Identifier && !Keywords.Reserved.Contains(tokens[i].Name) && LeftOutConstructs.Find(tokens[i].Name) is null)
        {
            if (tokens[i + 1].Kind == TokenKind.Assign) return i == index ? TextRange.At(Current.Range.Start) : Current.Range.To(tokens[i].Range);
            i += tokens[i + 1].Kind == TokenKind.Minus ? 2 : 1;
        }

        return TextRange.At(Current.Range.Start);
    }

    /// <summary>A word that goes on behind dashes without blanks, as in <c>viec-nam</c>.</summary>
    public TextRange WordWithDashes()
    {
        var i = index;
        while (i + 2 < tokens.Count && tokens[i + 1].Kind == TokenKind.Minus && tokens[i + 1].Range.Start == tokens[i].Range.End && tokens[i + 2].Range.Start == tokens[i + 1].Range.End && tokens[i + 2].Kind is TokenKind.Identifier or TokenKind.Number) i += 2;
        return Current.Range.To(tokens[i].Range);
    }

    /// <summary>Where the value ends that goes on here: before the next named one, or with the statement.</summary>
    public int EndOfArgument()
    {
        var i = index;
        while (tokens[i].Kind is not (TokenKind.Exit or TokenKind.Separator or TokenKind.NewLine or TokenKind.EndOfFile or TokenKind.Comma)
            && !(tokens[i].Kind == TokenKind.Identifier && tokens[i + 1].Kind == TokenKind.Colon)) i++;
        return tokens[Math.Max(index, i - 1)].Range.End;
    }

    /// <summary>Goes behind all that ends at an offset.</summary>
    public void SkipTo(int end)
    {
        while (Kind != TokenKind.EndOfFile && Current.Range.End <= end) index++;
    }

    /// <summary>A number with a comma before its decimals that begins before the current comma; else empty.</summary>
    public TextRange DecimalComma() =>
        Kind == TokenKind.Comma && index > 0 && index + 1 < tokens.Count && tokens[index - 1].Kind == TokenKind.Number && tokens[index + 1].Kind == TokenKind.Number
        && tokens[index - 1].Range.End == Current.Range.Start && Current.Range.End == tokens[index + 1].Range.Start
            ? tokens[index - 1].Range.To(tokens[index + 1].Range)
            : TextRange.At(Current.Range.Start);

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
