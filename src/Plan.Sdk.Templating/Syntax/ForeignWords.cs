using System.Collections.Frozen;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>
/// Takes the words and operators of other languages for what they mean here, each with an error, so that the rest of the
/// template is read as it was meant. A word that the template uses as a name stays one.
/// </summary>
internal sealed class ForeignWords(SourceText source, List<Token> tokens, DiagnosticBag diagnostics)
{
    private static readonly string[] BlockEnds = ["end"];

    /// <summary>Words that begin a statement.</summary>
    private static readonly FrozenDictionary<string, string> Openings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["foreach"] = "for",
        ["elseif"] = "else if",
        ["elsif"] = "else if",
        ["elif"] = "else if",
        ["switch"] = "case",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that are a statement of their own.</summary>
    private static readonly FrozenDictionary<string, string> Alone = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["endif"] = "end",
        ["endfor"] = "end",
        ["endforeach"] = "end",
        ["endcase"] = "end",
        ["endcapture"] = "end",
        ["hết"] = "end",
        ["kết_thúc"] = "end",
        ["default"] = "else",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private HashSet<string>? names;
    private int open;
    private bool hasCase;

    public void Mend()
    {
        open = CountOpen();
        for (var i = 1; i < tokens.Count - 1; i++)
        {
            if (tokens[i].Kind == TokenKind.Identifier) MendWord(i);
            else if (tokens[i].Kind is TokenKind.Equal or TokenKind.NotEqual && Touches(i, TokenKind.Assign)) Replace(i, 2, tokens[i].Kind, null, tokens[i].Kind == TokenKind.Equal ? "==" : "!=");
            else if (tokens[i].Kind == TokenKind.Less && Touches(i, TokenKind.Greater)) Replace(i, 2, TokenKind.NotEqual, null, "!=");
        }
    }

    private void MendWord(int i)
    {
        var word = tokens[i].Name;
        if (StartsStatement(i))
        {
            if (Openings.TryGetValue(word, out var opening) && !EndsStatement(i + 1) && !IsName(word)) ReplaceBlockWord(i, opening);
            else if (EndsStatement(i + 1) && Standing(word) is { } alone && !IsName(word)) ReplaceBlockWord(i, alone);
            else if (word is "not" && StartsOperand(i + 1) && !IsName(word)) Replace(i, 1, TokenKind.Not, null, "!");
            return;
        }

        switch (word)
        {
            case "not" when !EndsOperand(i - 1) && StartsOperand(i + 1) && !IsName(word):
                Replace(i, 1, TokenKind.Not, null, "!");
                break;
            case "is" when IsBetween(i) && !IsName(word):
                if (tokens[i + 1] is { Kind: TokenKind.Identifier, Value: "not" }) Replace(i, 2, TokenKind.NotEqual, null, "!=");
                else Replace(i, 1, TokenKind.Equal, null, "==");
                break;
            case "and" when IsBetween(i) && !IsName(word):
                Replace(i, 1, TokenKind.And, null, "&&");
                break;
            case "or" when IsBetween(i) && !IsName(word):
                Replace(i, 1, TokenKind.Or, null, "||");
                break;
        }
    }

    /// <summary>The word that a statement of one word stands for; an <c>end</c> with a wrong letter counts while one is missing.</summary>
    private string? Standing(string word)
    {
        if (Alone.TryGetValue(word, out var meant)) return (meant is "end" ? open > 0 : hasCase) ? meant : null;
        return open > 0 && word.Length is > 1 and < 6 && !Keywords.Reserved.Contains(word) && NearestName.Find(word, BlockEnds) is not null ? "end" : null;
    }

    private void ReplaceBlockWord(int i, string meant)
    {
        if (meant is "end") open--;
        if (meant is not "else if")
        {
            Replace(i, 1, TokenKind.Identifier, meant, meant);
            return;
        }

        var range = tokens[i].Range;
        Replace(i, 1, TokenKind.Identifier, "else", meant);
        tokens.Insert(i + 1, new(TokenKind.Identifier, range, "if"));
    }

    private void Replace(int i, int count, TokenKind kind, string? value, string meant)
    {
        var range = tokens[i].Range.To(tokens[i + count - 1].Range);
        diagnostics.Add(new(TemplateDiagnostics.WrittenOtherwise, source.Span(range), Wording.Foreign(source.Text[range.Start..range.End]), Wording.Code(meant)));
        tokens.RemoveRange(i, count - 1);
        tokens[i] = new(kind, range, value);
    }

    /// <summary>How many blocks have no <c>end</c>.</summary>
    private int CountOpen()
    {
        var blocks = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Identifier || !StartsStatement(i)) continue;
            hasCase |= tokens[i].Name is "case" or "switch";
            if (tokens[i].Name is "end") blocks--;
            else if (tokens[i].Name is "if" or "for" or "case" or "capture" or "foreach" or "switch" || LeftOutConstructs.Find(tokens[i].Name) is { HasBody: true }) blocks++;
        }

        return blocks;
    }

    /// <summary>Whether the template gives the word a value.</summary>
    private bool IsName(string word)
    {
        if (names is null)
        {
            names = new(StringComparer.Ordinal);
            for (var i = 1; i < tokens.Count - 1; i++)
            {
                if (tokens[i].Kind == TokenKind.Identifier && (tokens[i + 1].Kind == TokenKind.Assign || tokens[i - 1] is { Kind: TokenKind.Identifier, Value: "for" or "capture" })) names.Add(tokens[i].Name);
            }
        }

        return names.Contains(word);
    }

    private bool Touches(int i, TokenKind next) => tokens[i + 1].Kind == next && tokens[i + 1].Range.Start == tokens[i].Range.End;

    private bool StartsStatement(int i) => tokens[i - 1].Kind is TokenKind.Enter or TokenKind.Separator or TokenKind.NewLine;

    private bool EndsStatement(int i) => tokens[i].Kind is TokenKind.Exit or TokenKind.Separator or TokenKind.NewLine or TokenKind.EndOfFile;

    private bool IsBetween(int i) => EndsOperand(i - 1) && StartsOperand(i + 1);

    private bool EndsOperand(int i) =>
        tokens[i].Kind is TokenKind.Number or TokenKind.String or TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.CloseBrace
        || (tokens[i].Kind == TokenKind.Identifier && (i == 0 || tokens[i - 1].Kind is TokenKind.Dot or TokenKind.QuestionDot || !(tokens[i].Name is "if" or "when" or "case" or "else" or "in")));

    private bool StartsOperand(int i) => tokens[i].Kind is TokenKind.Identifier or TokenKind.Number or TokenKind.String or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.Not;
}
