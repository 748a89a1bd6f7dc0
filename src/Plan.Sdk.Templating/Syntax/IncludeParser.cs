namespace Plan.Sdk.Templating.Syntax;

/// <summary>Reads <c>include 'part' name: value …</c>.</summary>
internal sealed class IncludeParser(SourceText source, TokenCursor cursor, ExpressionParser expressions)
{
    /// <summary>Reads up to the end of the statement; <c>null</c> after an error, which is reported.</summary>
    public IncludeSyntax? Parse()
    {
        var word = cursor.Current;
        cursor.Next();
        if (cursor.Kind != TokenKind.String)
        {
            FailName();
            return null;
        }

        var name = cursor.Current;
        cursor.Next();
        var arguments = new List<NamedArgument>();
        while (cursor.Kind == TokenKind.Identifier && cursor.NextIs(TokenKind.Colon)) arguments.Add(expressions.ParseNamed());
        if (!cursor.AtStatementEnd && !expressions.HasFailed) FailInclude(name, arguments);
        return expressions.HasFailed ? null : new IncludeSyntax(word.Range.To(name.Range), name.Name, name.Range, arguments);
    }

    private void FailName()
    {
        var part = cursor.Kind == TokenKind.Identifier ? cursor.WordWithDashes() : cursor.Current.Range;
        if (part.End > cursor.Current.Range.End) expressions.FailOtherwise(part, Wording.PartInQuotes, $"include '{source.Text[part.Start..part.End]}'");
        else if (cursor.Kind is TokenKind.Identifier or TokenKind.OpenParen) expressions.FailLeftOut("include x");
        else expressions.Fail(TemplateDiagnostics.DynamicInclude);
        cursor.SkipStatement();
    }

    /// <summary>Reports what can't follow an include's name and values.</summary>
    private void FailInclude(Token name, List<NamedArgument> arguments)
    {
        var rest = cursor.Current.Range.Start;
        var written = source.Text[rest..cursor.EndOfArgument()];
        if (arguments.Count > 0 && (Operators.IsBinary(cursor.Kind) || cursor.Kind is TokenKind.Pipe or TokenKind.Question))
        {
            var start = arguments[^1].Value.Range.Start;
            expressions.FailOtherwise(new(start, cursor.EndOfArgument()), Wording.Calculation, $"{arguments[^1].Name}: ({source.Text[start..cursor.EndOfArgument()]})");
        }
        else if (cursor.Kind is TokenKind.Pipe or TokenKind.Plus)
        {
            expressions.FailLeftOut("x = include");
        }
        else if (cursor.Kind == TokenKind.Comma)
        {
            var comma = cursor.Current.Range;
            var before = arguments.Count > 0 ? $" {arguments[0].Name}: …" : "";
            cursor.Next();
            expressions.FailOtherwise(comma, Wording.IncludeComma, $"include '{name.Name}'{before} {(cursor.Kind == TokenKind.Identifier ? cursor.Current.Name : "ten")}: …");
        }
        else if (cursor.Kind == TokenKind.Identifier && cursor.NextIs(TokenKind.Assign))
        {
            expressions.FailOtherwise(cursor.Current.Range, Wording.NameAndColon, $"{cursor.Current.Name}: …");
        }
        else if (cursor.Kind is TokenKind.Identifier or TokenKind.String or TokenKind.Number)
        {
            var given = cursor.Kind == TokenKind.Identifier ? cursor.Current.Name : "ten";
            expressions.FailOtherwise(new(rest, rest + written.Length), Wording.IncludeWithoutName, $"include '{name.Name}' {given}: {written}");
        }
    }
}
