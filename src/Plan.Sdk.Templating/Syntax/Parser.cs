using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>
/// Reads the statements of a template. After an error it goes on behind the next <c>}}</c> or statement, so that one run
/// reports everything. Nesting is limited, so that any input fits a small stack.
/// </summary>
internal sealed class Parser
{
    private const int DeepestBlocks = 32;
    private static readonly string[] BlockWords = ["if", "for", "case", "capture"];
    private readonly SourceText source;
    private readonly DiagnosticBag diagnostics;
    private readonly TokenCursor cursor;
    private readonly ExpressionParser expressions;
    private readonly IncludeParser includes;
    private int depth;
    private int loops;

    private Parser(SourceText source, List<Token> tokens, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.diagnostics = diagnostics;
        cursor = new(tokens);
        expressions = new(source, cursor, diagnostics);
        includes = new(source, cursor, expressions);
    }

    /// <summary>Reads a template from an offset to its end.</summary>
    public static List<StatementSyntax> Parse(SourceText source, int start, DiagnosticBag diagnostics)
    {
        var tokens = new Lexer(source, start, diagnostics).Run();
        new ForeignWords(source, tokens, diagnostics).Mend();
        var parser = new Parser(source, tokens, diagnostics);
        var statements = new List<StatementSyntax>();
        while (parser.cursor.Kind != TokenKind.EndOfFile)
        {
            parser.ParseBody(statements);
            if (parser.cursor.Kind == TokenKind.EndOfFile) break;
            parser.Report(TemplateDiagnostics.StrayBlockWord, parser.cursor.Current.Range, parser.cursor.Current.Name);
            parser.cursor.Next();
            parser.SkipStatement();
        }

        return statements;
    }

    private void Report(DiagnosticDescriptor descriptor, TextRange range, params ReadOnlySpan<object> arguments) =>
        diagnostics.Add(new(descriptor, source.Span(range), arguments));

    /// <summary>Reads statements until a word that ends or splits the block around, or the end of the file.</summary>
    private void ParseBody(List<StatementSyntax> into)
    {
        while (true)
        {
            switch (cursor.Kind)
            {
                case TokenKind.EndOfFile:
                    return;
                case TokenKind.Text:
                    into.Add(new TextSyntax(cursor.Current.Range, cursor.Current.Value is not null));
                    cursor.Next();
                    break;
                case TokenKind.Enter or TokenKind.Exit or TokenKind.Separator or TokenKind.NewLine:
                    cursor.Next();
                    break;
                case TokenKind.Identifier when cursor.Current.Name is "end" or "else" or "when":
                    return;
                default:
                    ParseStatement(into);
                    break;
            }
        }
    }

    private List<StatementSyntax> ParseBody()
    {
        var statements = new List<StatementSyntax>();
        ParseBody(statements);
        return statements;
    }

    /// <summary>
    /// The word that begins a statement. A bare name takes no arguments, so that one with another name behind it is a word of a
    /// block with a letter too few or too many.
    /// </summary>
    private string Meant(Token word)
    {
        if (Keywords.OpenLines.Contains(word.Name) || LeftOutConstructs.Find(word.Name) is not null || !cursor.NextIs(TokenKind.Identifier)) return word.Name;
        if (NearestName.Find(word.Name, BlockWords) is not { } meant) return word.Name;
        Report(TemplateDiagnostics.UnknownName, word.Range, word.Name, Suggestion.For(word.Name, BlockWords), "");
        return meant;
    }

    private void ParseStatement(List<StatementSyntax> into)
    {
        var token = cursor.Current;
        if (token.Kind == TokenKind.Identifier)
        {
            if (cursor.NameInPieces() is { IsEmpty: false } pieces)
            {
                ParseAssignToPieces(into, pieces);
                return;
            }

            switch (Meant(token))
            {
                case "if":
                    ParseBlock(into, ParseIf);
                    return;
                case "for" when !cursor.NextIs(TokenKind.Dot, TokenKind.QuestionDot):
                    ParseBlock(into, ParseFor);
                    return;
                case "case":
                    ParseBlock(into, ParseCase);
                    return;
                case "capture":
                    ParseBlock(into, ParseCapture);
                    return;
                case "include":
                    if (includes.Parse() is { } include) into.Add(include);
                    EndStatement();
                    return;
                case "break" or "continue":
                    if (loops == 0) Report(TemplateDiagnostics.JumpOutsideLoop, token.Range, token.Name);
                    else into.Add(new JumpSyntax(token.Range, string.Equals(token.Name, "break", StringComparison.Ordinal)));
                    cursor.Next();
                    EndStatement();
                    return;
                case var name when LeftOutConstructs.Find(name) is { } construct:
                    ParseLeftOut(into, construct);
                    return;
            }

            if (cursor.NextIs(TokenKind.Assign))
            {
                ParseAssign(into, token);
                return;
            }
        }

        var value = expressions.Parse();
        if (cursor.Kind == TokenKind.Assign && value is MemberSyntax or IndexSyntax && !expressions.HasFailed) expressions.FailLeftOut("a.b =");
        into.Add(new OutputSyntax(value.Range, End(value)));
    }

    /// <summary>Reports a left-out statement once; the names that it gives are kept.</summary>
    private void ParseLeftOut(List<StatementSyntax> into, LeftOutConstruct construct)
    {
        var word = cursor.Current;
        expressions.FailLeftOut(construct.Name);
        cursor.Next();
        var name = construct.Name is "func" && cursor.Kind == TokenKind.Identifier ? cursor.Current.Name : null;
        into.Add(new LeftOutSyntax(word.Range, name, construct.HasBody || construct.Name is "import"));
        EndStatement();
    }

    private void ParseBlock(List<StatementSyntax> into, Func<Token, StatementSyntax> parse)
    {
        var opening = cursor.Current;
        if (depth == DeepestBlocks)
        {
            Report(TemplateDiagnostics.BlocksTooDeep, opening.Range, DeepestBlocks);
            cursor.SkipToEnd();
            return;
        }

        depth++;
        cursor.Next();
        into.Add(parse(opening));
        depth--;
    }

    private void ParseAssign(List<StatementSyntax> into, Token name)
    {
        if (Keywords.Reserved.Contains(name.Name)) Report(TemplateDiagnostics.ReservedName, name.Range, name.Name);
        cursor.Next();
        cursor.Next();
        var value = expressions.Parse();
        into.Add(new AssignSyntax(name.Range.To(value.Range), name.Name, name.Range, End(value)));
    }

    /// <summary>A name with dashes or blanks is kept as it is written: so the places that read it are known.</summary>
    private void ParseAssignToPieces(List<StatementSyntax> into, TextRange name)
    {
        var written = source.Text[name.Start..name.End];
        var pieces = written.Split(['-', ' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        diagnostics.Add(new(TemplateDiagnostics.WrittenOtherwise, source.Span(name), Wording.Name, Wording.Code(string.Join('_', pieces))));
        cursor.SkipTo(name.End);
        cursor.Next();
        var value = expressions.Parse();
        into.Add(new AssignSyntax(name.To(value.Range), written, name, End(value)));
    }

    private IfSyntax ParseIf(Token opening)
    {
        var branches = new List<IfBranch>();
        List<StatementSyntax>? otherwise = null;
        var condition = End(expressions.Parse());
        branches.Add(new(condition, ParseBody()));
        while (cursor.IsWord("else"))
        {
            var word = cursor.Current;
            cursor.Next();
            if (otherwise is not null) Report(TemplateDiagnostics.StrayBlockWord, word.Range, "else");
            if (cursor.IsWord("if"))
            {
                cursor.Next();
                condition = End(expressions.Parse());
                branches.Add(new(condition, ParseBody()));
                continue;
            }

            EndStatement();
            otherwise = ParseBody();
        }

        ParseEnd(opening);
        return new(opening.Range, branches, otherwise);
    }

    private ForSyntax ParseFor(Token opening)
    {
        var name = ParseName();
        if (cursor.IsWord("in")) cursor.Next();
        else if (cursor.Kind == TokenKind.Assign)
        {
            Report(TemplateDiagnostics.WrittenOtherwise, cursor.Current.Range, Wording.Foreign("for … ="), Wording.Code($"for {name.Name} in …"));
            cursor.Next();
        }
        else Report(TemplateDiagnostics.Expected, cursor.Current.Range, "in");
        var list = expressions.ParseList();
        ExpressionSyntax? offset = null;
        ExpressionSyntax? limit = null;
        var reversed = false;
        while (cursor.Kind == TokenKind.Identifier)
        {
            var option = cursor.Current;
            if (option.Name is "reverse" && !expressions.HasFailed) expressions.FailOtherwise(option.Range, Wording.Foreign("reverse"), "reversed");
            if (option.Name is "to" && !expressions.HasFailed) FailTo(list, option);
            if (option.Name is not ("offset" or "limit" or "reversed")) break;
            cursor.Next();
            if (option.Name is "reversed")
            {
                reversed = true;
                continue;
            }

            if (cursor.Kind == TokenKind.Colon) cursor.Next();
            else Report(TemplateDiagnostics.Expected, cursor.Current.Range, ":");
            var value = expressions.ParseArgument();
            if (option.Name is "offset") offset = value;
            else limit = value;
        }

        list = End(list);
        loops++;
        var body = ParseBody();
        loops--;
        List<StatementSyntax>? otherwise = null;
        if (cursor.IsWord("else"))
        {
            cursor.Next();
            EndStatement();
            otherwise = ParseBody();
        }

        ParseEnd(opening);
        return new(opening.Range, name.Name, name.Range, list, offset, limit, reversed, body, otherwise);
    }

    private void FailTo(ExpressionSyntax from, Token word)
    {
        var to = source.Text[word.Range.End..cursor.EndOfArgument()].Trim();
        expressions.FailOtherwise(word.Range, Wording.Foreign("to"), $"{source.Text[from.Range.Start..from.Range.End]}..{to}");
    }

    private CaseSyntax ParseCase(Token opening)
    {
        var value = End(expressions.Parse());
        var before = ParseBody();
        foreach (var statement in before)
        {
            if (statement is TextSyntax text && source.Text.AsSpan(text.Range.Start, text.Range.End - text.Range.Start).IsWhiteSpace()) continue;
            Report(TemplateDiagnostics.Expected, statement.Range, "when");
        }

        var branches = new List<WhenBranch>();
        while (cursor.IsWord("when"))
        {
            var word = cursor.Current;
            cursor.Next();
            var values = new List<ExpressionSyntax> { expressions.ParseChoice() };
            while (cursor.Kind is TokenKind.Comma or TokenKind.Or)
            {
                cursor.Next();
                values.Add(expressions.ParseChoice());
            }

            EndStatement();
            branches.Add(new(word.Range, values, ParseBody()));
        }

        List<StatementSyntax>? otherwise = null;
        if (cursor.IsWord("else"))
        {
            cursor.Next();
            EndStatement();
            otherwise = ParseBody();
        }

        ParseEnd(opening);
        return new(opening.Range, value, branches, otherwise);
    }

    private CaptureSyntax ParseCapture(Token opening)
    {
        var name = ParseName();
        EndStatement();
        var body = ParseBody();
        ParseEnd(opening);
        return new(opening.Range, name.Name, name.Range, body);
    }

    private Token ParseName()
    {
        var token = cursor.Current;
        if (token.Kind != TokenKind.Identifier)
        {
            Report(TemplateDiagnostics.ExpectedName, token.Range);
            return new(TokenKind.Identifier, TextRange.At(token.Range.Start), "");
        }

        if (token.Name is "in")
        {
            Report(TemplateDiagnostics.ExpectedName, token.Range);
            return new(TokenKind.Identifier, TextRange.At(token.Range.Start), "");
        }

        if (Keywords.Reserved.Contains(token.Name)) Report(TemplateDiagnostics.ReservedName, token.Range, token.Name);
        cursor.Next();
        return token;
    }

    private void ParseEnd(Token opening)
    {
        while (!cursor.IsWord("end"))
        {
            if (cursor.Kind == TokenKind.EndOfFile)
            {
                if (!cursor.WasCutShort) Report(TemplateDiagnostics.UnclosedBlock, opening.Range, opening.Name);
                return;
            }

            var word = cursor.Current;
            if (word.Name is "when" && opening.Name is "case") Report(TemplateDiagnostics.WrittenOtherwise, word.Range, Wording.BehindElse("when"), Wording.BeforeElse("when"));
            else Report(TemplateDiagnostics.StrayBlockWord, word.Range, word.Name);
            cursor.Next();
            SkipStatement();
            ParseBody();
        }

        cursor.Next();
        EndStatement();
    }

    /// <summary>Ends a statement; its expression counts only when all of it could be read, so that one mistake is told once.</summary>
    private ExpressionSyntax End(ExpressionSyntax value)
    {
        if (!cursor.AtStatementEnd) ReportRest();
        var failed = expressions.HasFailed;
        EndStatement();
        return failed ? new ErrorSyntax(value.Range) : value;
    }

    private void EndStatement()
    {
        if (!cursor.AtStatementEnd) ReportRest();
        var opensBody = expressions.OpensBody;
        SkipStatement();
        if (opensBody) cursor.SkipBody();
    }

    private void ReportRest()
    {
        var written = source.Text[cursor.Current.Range.Start..cursor.Current.Range.End];
        if (cursor.IsSign) expressions.FailOtherwise(cursor.Current.Range, Wording.NegativeArgument, $"({source.Text[cursor.Current.Range.Start..cursor.EndOfArgument()]})");
        else if (cursor.Kind == TokenKind.Assign) expressions.Fail(TemplateDiagnostics.AssignInside);
        else if (Operators.IsBinary(cursor.Kind)) expressions.Fail(TemplateDiagnostics.OperatorAfterCall, written);
        else expressions.Fail(TemplateDiagnostics.UnexpectedCode, written);
    }

    private void SkipStatement()
    {
        cursor.SkipStatement();
        expressions.Recover();
    }
}
