namespace Plan.Sdk.Templating.Syntax;

/// <summary>The operators and brackets, longest first.</summary>
internal static class Operators
{
    private static readonly (string Text, TokenKind Kind)[] All =
    [
        ("..<", TokenKind.DotDotLess), ("...", TokenKind.LeftOut), ("//=", TokenKind.LeftOut),
        ("??", TokenKind.QuestionQuestion), ("?.", TokenKind.QuestionDot), ("?!", TokenKind.LeftOut), ("..", TokenKind.DotDot),
        ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual),
        ("<<", TokenKind.LeftOut), (">>", TokenKind.LeftOut), ("&&", TokenKind.And), ("||", TokenKind.Or), ("//", TokenKind.SlashSlash),
        ("++", TokenKind.LeftOut), ("--", TokenKind.LeftOut), ("+=", TokenKind.LeftOut), ("-=", TokenKind.LeftOut),
        ("*=", TokenKind.LeftOut), ("/=", TokenKind.LeftOut), ("%=", TokenKind.LeftOut),
        ("?", TokenKind.Question), ("=", TokenKind.Assign), ("!", TokenKind.Not), ("<", TokenKind.Less), (">", TokenKind.Greater),
        ("|", TokenKind.Pipe), ("/", TokenKind.Slash), ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Star),
        ("%", TokenKind.Percent), ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen), ("[", TokenKind.OpenBracket),
        ("]", TokenKind.CloseBracket), ("{", TokenKind.OpenBrace), ("}", TokenKind.CloseBrace), (",", TokenKind.Comma),
        (":", TokenKind.Colon), (".", TokenKind.Dot), ("@", TokenKind.LeftOut), ("^", TokenKind.LeftOut), ("&", TokenKind.LeftOut),
    ];

    /// <summary>The operator at the beginning of a text, with its length; <see cref="TokenKind.EndOfFile"/> when there is none.</summary>
    public static (TokenKind Kind, int Length) Find(ReadOnlySpan<char> text)
    {
        foreach (var (written, kind) in All)
        {
            if (written[0] == text[0] && text.StartsWith(written, StringComparison.Ordinal)) return (kind, written.Length);
        }

        return (TokenKind.EndOfFile, 1);
    }

    /// <summary>Whether it joins two operands.</summary>
    public static bool IsBinary(TokenKind kind) => kind is (>= TokenKind.Plus and <= TokenKind.Or) or TokenKind.QuestionQuestion or TokenKind.DotDot or TokenKind.DotDotLess;
}
