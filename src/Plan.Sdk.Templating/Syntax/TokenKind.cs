namespace Plan.Sdk.Templating.Syntax;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    EndOfFile,
    Text,
    Enter,
    Exit,

    /// <summary>A semicolon.</summary>
    Separator,

    /// <summary>The end of a line; ends a statement unless a bracket is open.</summary>
    NewLine,
    Identifier,
    Number,
    String,
    OpenParen,
    CloseParen,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Comma,
    Colon,
    Dot,
    DotDot,
    DotDotLess,
    QuestionDot,
    Question,
    QuestionQuestion,
    Pipe,
    Assign,
    Plus,
    Minus,
    Star,
    Slash,
    SlashSlash,
    Percent,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Not,

    /// <summary>What could not be read and is already reported.</summary>
    Broken,

    /// <summary>An operator of Scriban's that the language leaves out; its text is the value.</summary>
    LeftOut,
}
