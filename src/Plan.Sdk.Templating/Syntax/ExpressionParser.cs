using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>Reads expressions by precedence. One error for each; the statement then skips to its end.</summary>
internal sealed class ExpressionParser(SourceText source, TokenCursor cursor, DiagnosticBag diagnostics)
{
    private const int Deepest = 40;
    private const int MostOperations = 64;
    private int depth;
    private int operations;

    /// <summary>Whether the expression read last holds an error that is already reported.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Begins the next statement.</summary>
    public void Recover()
    {
        HasFailed = false;
        operations = 0;
    }

    /// <summary>Reads a whole expression, pipes included.</summary>
    public ExpressionSyntax Parse()
    {
        if (++depth > Deepest)
        {
            depth--;
            return Fail(TemplateDiagnostics.ExpressionTooDeep, Deepest);
        }

        var value = ParseConditional();
        while (cursor.Kind == TokenKind.Pipe && !HasFailed)
        {
            if (!Count()) break;
            cursor.Next();
            var function = ParsePostfix();
            var arguments = new List<ExpressionSyntax> { value };
            ParseArguments(arguments);
            value = new CallSyntax(value.Range.To(arguments[^1].Range).To(function.Range), function, arguments);
        }

        depth--;
        return value;
    }

    /// <summary>Reads an expression that ends before the next blank-separated one.</summary>
    public ExpressionSyntax ParseArgument() => ParseUnary();

    private static int Precedence(TokenKind kind) => kind switch
    {
        TokenKind.QuestionQuestion => 1,
        TokenKind.Or => 2,
        TokenKind.And => 3,
        TokenKind.Equal or TokenKind.NotEqual => 4,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 5,
        TokenKind.Plus or TokenKind.Minus => 6,
        TokenKind.Star or TokenKind.Slash or TokenKind.SlashSlash or TokenKind.Percent => 7,
        _ => 0,
    };

    private ErrorSyntax Fail(DiagnosticDescriptor descriptor, params ReadOnlySpan<object> arguments)
    {
        var range = cursor.Current.Range;
        if (!HasFailed) diagnostics.Add(new(descriptor, source.Span(range), arguments));
        HasFailed = true;
        return new(range);
    }

    private ExpressionSyntax ParseConditional()
    {
        var condition = ParseBinary(1);
        if (cursor.Kind != TokenKind.Question || HasFailed) return condition;
        cursor.Next();
        var first = Parse();
        if (!Expect(TokenKind.Colon, ":")) return first;
        var second = Parse();
        return new ConditionalSyntax(condition.Range.To(second.Range), condition, first, second);
    }

    private ExpressionSyntax ParseBinary(int lowest)
    {
        var left = ParseUnary();
        if (IsCallable(left) && StartsArgument(cursor.Kind))
        {
            var arguments = new List<ExpressionSyntax>();
            ParseArguments(arguments);
            left = new CallSyntax(left.Range.To(arguments[^1].Range), left, arguments);
        }

        for (var precedence = Precedence(cursor.Kind); precedence >= lowest && !HasFailed; precedence = Precedence(cursor.Kind))
        {
            if (!Count()) break;
            var operation = cursor.Current;
            cursor.Next();
            var right = ParseBinary(precedence + 1);
            left = new BinarySyntax(left.Range.To(right.Range), left, operation.Kind, operation.Range, right);
        }

        return left;
    }

    private static bool IsCallable(ExpressionSyntax expression) => expression is NameSyntax or MemberSyntax { IsNullSafe: false, Target: NameSyntax };

    private bool StartsArgument(TokenKind kind) =>
        kind is TokenKind.String or TokenKind.Number or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.Not
        || (kind == TokenKind.Identifier && cursor.Current.Name is not ("in" or "offset" or "limit" or "reversed"));

    private void ParseArguments(List<ExpressionSyntax> arguments)
    {
        while (StartsArgument(cursor.Kind) && !HasFailed) arguments.Add(ParseUnary());
    }

    private ExpressionSyntax ParseUnary()
    {
        var operation = cursor.Current;
        if (operation.Kind is not (TokenKind.Not or TokenKind.Minus or TokenKind.Plus)) return ParsePostfix();
        if (++depth > Deepest)
        {
            depth--;
            return Fail(TemplateDiagnostics.ExpressionTooDeep, Deepest);
        }

        cursor.Next();
        var operand = ParseUnary();
        depth--;
        return new UnarySyntax(operation.Range.To(operand.Range), operation.Kind, operand);
    }

    private ExpressionSyntax ParsePostfix()
    {
        var value = ParsePrimary();
        while (!HasFailed)
        {
            if (cursor.Kind is TokenKind.Dot or TokenKind.QuestionDot)
            {
                if (!Count()) return value;
                var isNullSafe = cursor.Kind == TokenKind.QuestionDot;
                cursor.Next();
                if (cursor.Kind != TokenKind.Identifier) return Fail(TemplateDiagnostics.ExpectedName);
                var name = cursor.Current;
                cursor.Next();
                value = new MemberSyntax(value.Range.To(name.Range), value, name.Name, name.Range, isNullSafe);
            }
            else if (cursor.Kind == TokenKind.OpenBracket && cursor.Current.Range.Start == value.Range.End)
            {
                if (!Count()) return value;
                cursor.Next();
                var index = Parse();
                var close = cursor.Current.Range;
                if (!Expect(TokenKind.CloseBracket, "]")) return value;
                value = new IndexSyntax(value.Range.To(close), value, index);
            }
            else
            {
                return value;
            }
        }

        return value;
    }

    private ExpressionSyntax ParsePrimary()
    {
        var token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.String or TokenKind.Number:
                cursor.Next();
                return new LiteralSyntax(token.Range, token.Value);
            case TokenKind.Identifier:
                return ParseWord(token);
            case TokenKind.OpenParen:
                cursor.Next();
                var inner = Parse();
                return Expect(TokenKind.CloseParen, ")") ? inner : new ErrorSyntax(inner.Range);
            case TokenKind.OpenBracket:
                return ParseArray(token);
            default:
                return Fail(TemplateDiagnostics.ExpectedExpression);
        }
    }

    private ExpressionSyntax ParseWord(Token token)
    {
        object? constant = token.Name switch { "true" => true, "false" => false, _ => null };
        if (constant is null && token.Name is not ("null" or "for") && Keywords.Reserved.Contains(token.Name)) return Fail(TemplateDiagnostics.ReservedName, token.Name);
        cursor.Next();
        return constant is not null || token.Name is "null" ? new LiteralSyntax(token.Range, constant) : new NameSyntax(token.Range, token.Name);
    }

    private ExpressionSyntax ParseArray(Token open)
    {
        cursor.Next();
        var items = new List<ExpressionSyntax>();
        while (cursor.Kind != TokenKind.CloseBracket && !HasFailed)
        {
            items.Add(Parse());
            if (cursor.Kind != TokenKind.Comma) break;
            cursor.Next();
        }

        var close = cursor.Current.Range;
        return Expect(TokenKind.CloseBracket, "]") ? new ArraySyntax(open.Range.To(close), items) : new ErrorSyntax(open.Range);
    }

    private bool Count()
    {
        if (++operations <= MostOperations) return true;
        Fail(TemplateDiagnostics.ExpressionTooLong, MostOperations);
        return false;
    }

    private bool Expect(TokenKind kind, string written)
    {
        if (HasFailed) return false;
        if (cursor.Kind == kind)
        {
            cursor.Next();
            return true;
        }

        Fail(TemplateDiagnostics.Expected, written);
        return false;
    }
}
