using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Functions;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>Reads expressions by precedence. One error for each; the statement then skips to its end.</summary>
internal sealed class ExpressionParser(SourceText source, TokenCursor cursor, DiagnosticBag diagnostics)
{
    private const int Deepest = 40;
    private const int MostOperations = 64;
    private const int Loosest = 1;
    private const int Tightest = 9;
    private int depth;
    private int operations;
    private bool namesEndIt;

    /// <summary>Whether the expression read last holds an error that is already reported.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether the error is a left-out construct whose block has to be skipped with the statement.</summary>
    public bool OpensBody { get; private set; }

    /// <summary>Begins the next statement.</summary>
    public void Recover()
    {
        HasFailed = false;
        OpensBody = false;
        operations = 0;
    }

    /// <summary>Reads a whole expression, pipes included.</summary>
    public ExpressionSyntax Parse() => Parse(endsAtName: false);

    /// <summary>Reads what a loop goes over: a name behind it is an option of the loop, not an argument.</summary>
    public ExpressionSyntax ParseList() => Parse(endsAtName: true);

    /// <summary>Reads one of the values of a <c>when</c>, which <c>||</c> and commas separate.</summary>
    public ExpressionSyntax ParseChoice() => ParseBinary(Precedence(TokenKind.Or) + 1, mayCall: true);

    /// <summary>Reads an expression that ends before the next blank-separated one.</summary>
    public ExpressionSyntax ParseArgument() => ParseUnary();

    /// <summary>Reads <c>name: value</c>.</summary>
    public NamedArgument ParseNamed()
    {
        var name = cursor.Current;
        cursor.Next();
        cursor.Next();
        return new(name.Name, name.Range, ParseUnary());
    }

    /// <summary>Reports what is wrong at the current place, once for each statement.</summary>
    public ErrorSyntax Fail(DiagnosticDescriptor descriptor, params ReadOnlySpan<object> arguments)
    {
        var range = cursor.Current.Range;
        if (HasFailed) return new(range);
        if (cursor.DecimalComma() is { IsEmpty: false } number) return FailOtherwise(number, Wording.DecimalComma, source.Text[number.Start..number.End].Replace(',', '.'));
        HasFailed = true;
        if (cursor.Kind == TokenKind.Broken) return new(range);
        if (cursor.Kind == TokenKind.LeftOut && !ReferenceEquals(descriptor, TemplateDiagnostics.LeftOut)) return FailLeftOut(cursor.Current.Name);
        if (source.Text.AsSpan(cursor.PreviousEnd, Math.Max(0, range.Start - cursor.PreviousEnd)).Contains('\n')) range = TextRange.At(cursor.PreviousEnd);
        diagnostics.Add(new(descriptor, source.Span(range), arguments));
        return new(range);
    }

    /// <summary>Reports what is written in another way than here, once for each statement.</summary>
    public ErrorSyntax FailOtherwise(TextRange range, LocalizedText wrong, string right)
    {
        if (HasFailed) return new(range);
        HasFailed = true;
        diagnostics.Add(new(TemplateDiagnostics.WrittenOtherwise, source.Span(range), wrong, Wording.Code(right)));
        return new(range);
    }

    /// <summary>Reports a construct of Scriban's that is left out.</summary>
    public ErrorSyntax FailLeftOut(string name)
    {
        var range = cursor.Current.Range;
        var construct = LeftOutConstructs.Find(name)!;
        HasFailed = true;
        OpensBody = construct.HasBody;
        diagnostics.Add(new(TemplateDiagnostics.LeftOut, source.Span(range), name, construct.Reason));
        return new(range);
    }

    private static int Precedence(TokenKind kind) => kind switch
    {
        TokenKind.QuestionQuestion => 1,
        TokenKind.Or => 2,
        TokenKind.And => 3,
        TokenKind.Equal or TokenKind.NotEqual => 4,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 5,
        TokenKind.Plus or TokenKind.Minus => 6,
        TokenKind.Star or TokenKind.Slash or TokenKind.SlashSlash or TokenKind.Percent => 7,
        TokenKind.DotDot or TokenKind.DotDotLess => 8,
        _ => 0,
    };

    private ExpressionSyntax Parse(bool endsAtName)
    {
        if (++depth > Deepest)
        {
            depth--;
            return Fail(TemplateDiagnostics.ExpressionTooDeep, Deepest);
        }

        var outer = namesEndIt;
        namesEndIt = endsAtName;
        var value = ParseBinary(Loosest, mayCall: true);
        while (cursor.Kind == TokenKind.Pipe && !HasFailed && Count())
        {
            namesEndIt = false;
            cursor.Next();
            cursor.SkipNewLines();
            value = ParsePiped(value);
        }

        if (cursor.Kind == TokenKind.Question && !HasFailed) value = ParseConditional(value);
        namesEndIt = outer;
        depth--;
        return value;
    }

    private CallSyntax ParsePiped(ExpressionSyntax value)
    {
        var function = ParsePostfix();
        var call = function as CallSyntax ?? ParseCall(function, Loosest);
        return new(value.Range.To(call.Range), call.Function, [value, .. call.Arguments], call.Named);
    }

    private ExpressionSyntax ParseConditional(ExpressionSyntax condition)
    {
        cursor.Next();
        var first = Parse();
        if (!Expect(TokenKind.Colon, ":")) return first;
        var second = Parse();
        return new ConditionalSyntax(condition.Range.To(second.Range), condition, first, second);
    }

    /// <summary>Operators bind to the argument before them: <c>f a + b</c> is <c>f (a + b)</c>.</summary>
    private ExpressionSyntax ParseBinary(int lowest, bool mayCall)
    {
        var left = ParseUnary();
        if (mayCall && IsCallable(left) && StartsArgument())
        {
            var call = ParseCall(left, lowest);
            if (call.Named.Count > 0) return call;
            left = call;
        }

        for (var precedence = Precedence(cursor.Kind); precedence >= lowest && !HasFailed && Count(); precedence = Precedence(cursor.Kind))
        {
            var operation = cursor.Current;
            cursor.Next();
            var right = ParseBinary(precedence + 1, mayCall);
            left = new BinarySyntax(left.Range.To(right.Range), left, operation.Kind, operation.Range, right);
        }

        return left;
    }

    private static bool IsCallable(ExpressionSyntax expression) => expression is NameSyntax or MemberSyntax { IsNullSafe: false, Target: NameSyntax };

    private bool StartsArgument() =>
        cursor.Kind is TokenKind.String or TokenKind.Number or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace or TokenKind.Not
        || (cursor.Kind == TokenKind.Identifier && !namesEndIt);

    private CallSyntax ParseCall(ExpressionSyntax function, int lowest)
    {
        var arguments = new List<ExpressionSyntax>();
        var named = new List<NamedArgument>();
        while (StartsArgument() && !HasFailed)
        {
            if (cursor.Kind == TokenKind.Identifier && cursor.NextIs(TokenKind.Colon)) named.Add(ParseNamed());
            else if (cursor.Kind == TokenKind.Identifier && cursor.NextIs(TokenKind.Assign) && IsParameter(function, cursor.Current.Name)) FailAssign();
            else if (named.Count > 0) Fail(TemplateDiagnostics.PositionalAfterNamed);
            else arguments.Add(ParseBinary(lowest, mayCall: false));
        }

        var last = named.Count > 0 ? named[^1].Value.Range : arguments.Count > 0 ? arguments[^1].Range : function.Range;
        return new(function.Range.To(last), function, arguments, named);
    }

    private static bool IsParameter(ExpressionSyntax function, string name) =>
        function is MemberSyntax { Target: NameSyntax group } member && TemplateFunctions.BuiltIn.Find(group.Name, member.Name) is { } found
        && found.Parameters.Any(p => string.Equals(p.Name, name, StringComparison.Ordinal));

    private void FailAssign()
    {
        var name = cursor.Current;
        cursor.Next();
        FailOtherwise(name.Range.To(cursor.Current.Range), Wording.NameAndColon, $"{name.Name}: …");
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
        var operand = ParseBinary(Tightest, mayCall: true);
        depth--;
        return new UnarySyntax(operation.Range.To(operand.Range), operation.Kind, operand);
    }

    private ExpressionSyntax ParsePostfix()
    {
        var value = ParsePrimary();
        while (!HasFailed)
        {
            var isAdjacent = cursor.Current.Range.Start == value.Range.End;
            if (cursor.Kind is TokenKind.Dot or TokenKind.QuestionDot)
            {
                if (!Count()) break;
                value = ParseMember(value);
            }
            else if (cursor.Kind == TokenKind.OpenBracket && isAdjacent)
            {
                if (!Count()) break;
                value = ParseIndex(value);
            }
            else if (cursor.Kind == TokenKind.OpenParen && isAdjacent && IsCallable(value))
            {
                value = ParseBracketedCall(value);
            }
            else
            {
                break;
            }
        }

        return value;
    }

    private ExpressionSyntax ParseMember(ExpressionSyntax target)
    {
        var isNullSafe = cursor.Kind == TokenKind.QuestionDot;
        cursor.Next();
        if (cursor.Kind == TokenKind.Number) return FailOtherwise(cursor.Current.Range, Wording.ItemByNumber, $"[{source.Text[cursor.Current.Range.Start..cursor.Current.Range.End]}]");
        if (cursor.Kind != TokenKind.Identifier) return Fail(TemplateDiagnostics.ExpectedName);
        var name = cursor.Current;
        if (name.Name is "empty" or "blank" && cursor.NextIs(TokenKind.Question)) return FailLeftOut("empty?");
        cursor.Next();
        return new MemberSyntax(target.Range.To(name.Range), target, name.Name, name.Range, isNullSafe);
    }

    private ExpressionSyntax ParseIndex(ExpressionSyntax target)
    {
        cursor.EnterBracket();
        var index = Parse();
        var close = cursor.Current.Range;
        return ExpectClose(TokenKind.CloseBracket, "]") ? new IndexSyntax(target.Range.To(close), target, index) : new ErrorSyntax(target.Range.To(index.Range));
    }

    private ExpressionSyntax ParseBracketedCall(ExpressionSyntax function)
    {
        cursor.EnterBracket();
        var arguments = new List<ExpressionSyntax>();
        var named = new List<NamedArgument>();
        while (cursor.Kind != TokenKind.CloseParen && !HasFailed)
        {
            if (cursor.Kind == TokenKind.Identifier && cursor.NextIs(TokenKind.Colon)) named.Add(ParseNamed());
            else if (named.Count > 0) Fail(TemplateDiagnostics.PositionalAfterNamed);
            else arguments.Add(Parse());
            if (cursor.Kind != TokenKind.Comma) break;
            cursor.Next();
        }

        var close = cursor.Current.Range;
        return ExpectClose(TokenKind.CloseParen, ")") ? new CallSyntax(function.Range.To(close), function, arguments, named) : new ErrorSyntax(function.Range);
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
                cursor.EnterBracket();
                var inner = Parse();
                var close = cursor.Current.Range;
                return ExpectClose(TokenKind.CloseParen, ")") ? inner with { Range = token.Range.To(close) } : new ErrorSyntax(inner.Range);
            case TokenKind.OpenBracket:
                return ParseArray(token);
            case TokenKind.OpenBrace:
                return ParseObject(token);
            default:
                return Fail(TemplateDiagnostics.ExpectedExpression);
        }
    }

    private ExpressionSyntax ParseWord(Token token)
    {
        switch (token.Name)
        {
            case "true" or "false" or "null":
                cursor.Next();
                return new LiteralSyntax(token.Range, token.Name switch { "true" => true, "false" => false, _ => null });
            case "include":
                return FailLeftOut("x = include");
            case "for" when cursor.NextIs(TokenKind.Dot):
            case "$" when cursor.NextIs(TokenKind.Dot, TokenKind.QuestionDot):
                break;
            case var name when Keywords.Reserved.Contains(name):
                return Fail(TemplateDiagnostics.ReservedName, name);
            case "$$":
                return FailLeftOut("$$");
            case ['$', ..] argument when argument.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0:
                return FailLeftOut("$0");
            case var name when LeftOutConstructs.Find(name) is not null:
                return FailLeftOut(name);
        }

        cursor.Next();
        return new NameSyntax(token.Range, token.Name);
    }

    private ExpressionSyntax ParseArray(Token open)
    {
        cursor.EnterBracket();
        var items = new List<ExpressionSyntax>();
        while (cursor.Kind != TokenKind.CloseBracket && !HasFailed)
        {
            items.Add(Parse());
            if (cursor.Kind != TokenKind.Comma) break;
            cursor.Next();
        }

        var close = cursor.Current.Range;
        return ExpectClose(TokenKind.CloseBracket, "]") ? new ArraySyntax(open.Range.To(close), items) : new ErrorSyntax(open.Range);
    }

    private ExpressionSyntax ParseObject(Token open)
    {
        cursor.EnterBracket();
        var members = new List<NamedArgument>();
        while (cursor.Kind != TokenKind.CloseBrace && !HasFailed)
        {
            var key = cursor.Current;
            if (key.Kind is not (TokenKind.Identifier or TokenKind.String)) return Fail(TemplateDiagnostics.ExpectedName);
            cursor.Next();
            if (!Expect(TokenKind.Colon, ":")) break;
            members.Add(new(key.Name, key.Range, Parse()));
            if (cursor.Kind != TokenKind.Comma) break;
            cursor.Next();
        }

        var close = cursor.Current.Range;
        return ExpectClose(TokenKind.CloseBrace, "}") ? new ObjectSyntax(open.Range.To(close), members) : new ErrorSyntax(open.Range);
    }

    private bool Count()
    {
        if (++operations <= MostOperations) return true;
        Fail(TemplateDiagnostics.ExpressionTooLong, MostOperations);
        return false;
    }

    private bool Expect(TokenKind kind, string written)
    {
        if (HasFailed || cursor.Kind != kind)
        {
            Fail(TemplateDiagnostics.Expected, written);
            return false;
        }

        cursor.Next();
        return true;
    }

    private bool ExpectClose(TokenKind kind, string written)
    {
        if (HasFailed || cursor.Kind != kind)
        {
            Fail(TemplateDiagnostics.Expected, written);
            return false;
        }

        cursor.LeaveBracket();
        return true;
    }
}
