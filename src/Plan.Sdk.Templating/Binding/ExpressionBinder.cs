using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Evaluation;
using Plan.Sdk.Templating.Functions;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Binding;

/// <summary>
/// Holds expressions against the description of the model: each name, each type, and whether what may be absent is looked
/// after. After an error it goes on with a type that fits everywhere.
/// </summary>
internal sealed class ExpressionBinder(Scope scope, TemplateModel model, TemplateFunctions functions, DiagnosticBag diagnostics)
{
    private const int LargestType = 20_000;
    private readonly HashSet<string> present = new(StringComparer.Ordinal);
    private readonly HashSet<SourceSpan> takenAsPresent = [];
    private readonly OperatorBinder operators = new(diagnostics);
    private MemberBinder? members;
    private CallBinder? calls;
    private ExpressionSyntax? defaulted;

    /// <summary>The file that is bound now.</summary>
    public required SourceText Source { get; set; }

    /// <summary>The conditions that are decided where the binder stands.</summary>
    public DecidedConditions Decided { get; } = new();

    /// <summary>The names that are not known, each told once.</summary>
    public UnknownNames Unknown { get; } = new();

    public MemberBinder Members => members ??= new(this, scope, diagnostics);

    private CallBinder Calls => calls ??= new(this, scope, functions, diagnostics);

    public BoundExpression Bind(ExpressionSyntax syntax) => syntax switch
    {
        LiteralSyntax literal => BindLiteral(literal),
        NameSyntax name => BindName(name),
        MemberSyntax member => Calls.IsFunction(member) ? Calls.Bind(member) : Members.Bind(member),
        IndexSyntax index => Members.Bind(index),
        UnarySyntax { Operator: TokenKind.Not } not => new BoundNot(Span(not), BindCondition(not.Operand).Condition),
        UnarySyntax unary => BindSign(unary),
        BinarySyntax { Operator: TokenKind.And or TokenKind.Or } => BindCondition(syntax).Condition,
        BinarySyntax { Operator: TokenKind.QuestionQuestion } coalesce => BindCoalesce(coalesce),
        BinarySyntax { Operator: TokenKind.Minus } minus when BindNameInPieces(minus) is { } variable => variable,
        BinarySyntax { Operator: TokenKind.Minus, Left: MemberSyntax function } minus when Calls.NeedsArgument(function) => FailSign(minus),
        BinarySyntax binary => operators.Bind(Span(binary), Source.Span(binary.OperatorRange), Bind(binary.Left), binary.Operator, Bind(binary.Right)),
        ConditionalSyntax conditional => BindConditional(conditional),
        CallSyntax call => Calls.Bind(call),
        ArraySyntax array => BindArray(array),
        ObjectSyntax made => BindObject(made),
        _ => Failed(syntax),
    };

    /// <summary>Binds an argument of a call: a default behind it is often meant for what the call gives.</summary>
    public BoundExpression BindArgument(ExpressionSyntax syntax, CallSyntax? call) =>
        syntax is BinarySyntax { Operator: TokenKind.QuestionQuestion } coalesce && coalesce.Range.End == call?.Range.End ? BindCoalesce(coalesce, call) : Bind(syntax);

    /// <summary>Whether a default stands right behind a path.</summary>
    public bool IsDefaulted(ExpressionSyntax path) => ReferenceEquals(path, defaulted);

    /// <summary>The value of a path whose absence is reported: nothing more is said about it.</summary>
    public BoundExpression TakeAsPresent(BoundExpression value)
    {
        takenAsPresent.Add(value.Span);
        return new BoundCoalesce(value.Type.Present(), value.Span, value, new BoundConstant(TemplateType.Error, value.Span, null));
    }

    /// <summary>Binds an expression whose value has to be there.</summary>
    public BoundExpression BindPresent(ExpressionSyntax syntax)
    {
        var value = Bind(syntax);
        return RequirePresent(value) ? value : Failed(syntax);
    }

    /// <summary>Binds an expression that is printed.</summary>
    public BoundExpression BindText(ExpressionSyntax syntax)
    {
        var value = Bind(syntax);
        if (value.Type.Kind == TypeKind.Error) return value;
        if (value.Type is { HasText: false, Kind: not TypeKind.Null })
        {
            diagnostics.Add(new(TemplateDiagnostics.NotText, value.Span, value.Type.Name, TypeAdvice.Printing(value.Type)));
            return Failed(syntax);
        }

        return RequirePresent(value) ? value : Failed(syntax);
    }

    /// <summary>Binds a condition and tells what it says about absent values.</summary>
    public (BoundExpression Condition, Presence Presence) BindCondition(ExpressionSyntax syntax)
    {
        switch (syntax)
        {
            case UnarySyntax { Operator: TokenKind.Not } not:
                var (operand, told) = BindCondition(not.Operand);
                return (new BoundNot(Span(not), operand), told.Not());
            case BinarySyntax { Operator: TokenKind.And or TokenKind.Or } logic:
                return BindLogic(logic);
            case BinarySyntax { Operator: TokenKind.Equal or TokenKind.NotEqual } comparison when (NullSide(comparison) is { } side):
                var presence = new Presence(Presence.Chain(side), []);
                var compared = Bind(comparison);
                if (Decide(comparison, compared) is { } known) ReportDecided(compared.Span, known);
                return (compared, comparison.Operator == TokenKind.NotEqual ? presence : presence.Not());
        }

        var value = Bind(syntax);
        if (value.Type.Kind == TypeKind.List && !value.Type.IsOptional) diagnostics.Add(new(TemplateDiagnostics.ListAsCondition, value.Span));
        else if (Decide(syntax, value) is { } holds) ReportDecided(value.Span, holds);
        else if (value.Type is { IsOptional: false, Kind: not (TypeKind.Boolean or TypeKind.Error) } && !takenAsPresent.Contains(value.Span)) diagnostics.Add(new(TemplateDiagnostics.AlwaysTrue, value.Span));
        return (value, new(Presence.Chain(syntax), []));
    }

    /// <summary>Takes paths as present until they are forgotten again.</summary>
    /// <returns>Those that were not taken so before.</returns>
    public List<string> Assume(IEnumerable<string> paths) => [.. paths.Where(present.Add)];

    /// <summary>Takes nothing as present any more: the names of an included part are its own.</summary>
    /// <returns>What was taken as present.</returns>
    public List<string> ForgetAll()
    {
        var known = present.ToList();
        present.Clear();
        return known;
    }

    public void Forget(List<string> paths) => present.ExceptWith(paths);

    /// <summary>The type of a path, present where a condition says so.</summary>
    public TemplateType Narrow(ExpressionSyntax path, TemplateType type) =>
        type.IsOptional && Presence.PathOf(path) is { } written && present.Contains(written) ? type.Present() : type;

    /// <summary>How an expression is written.</summary>
    public string TextOf(ExpressionSyntax syntax) => Source.Text[syntax.Range.Start..syntax.Range.End];

    public SourceSpan Span(ExpressionSyntax syntax) => Source.Span(syntax.Range);

    public BoundConstant Failed(ExpressionSyntax syntax) => new(TemplateType.Error, Span(syntax), null);

    private static ExpressionSyntax? NullSide(BinarySyntax comparison) =>
        comparison.Right is LiteralSyntax { Value: null } ? comparison.Left : comparison.Left is LiteralSyntax { Value: null } ? comparison.Right : null;

    /// <summary>Reports a value that may be absent where one has to be.</summary>
    public bool RequirePresent(BoundExpression value)
    {
        if (!value.Type.IsOptional) return true;
        diagnostics.Add(new(TemplateDiagnostics.AbsentValue, value.Span));
        return false;
    }

    private BoundConstant BindLiteral(LiteralSyntax literal) => literal.Value switch
    {
        string text => new(TemplateType.Text, Span(literal), text),
        decimal number => new(TemplateType.Number, Span(literal), number),
        bool truth => new(TemplateType.Boolean, Span(literal), Truth.Of(truth)),
        _ => new(TemplateType.Null, Span(literal), null),
    };

    private BoundExpression BindName(NameSyntax name)
    {
        if (scope.Use(name.Name) is { } variable) return new BoundVariable(Narrow(name, variable.Type), Span(name), variable.Slot);
        if (model.Find(name.Name) is { } root) return new BoundRoot(Narrow(name, root.Type), Span(name), root);
        if (functions.IsGroup(name.Name)) diagnostics.Add(new(TemplateDiagnostics.GroupAlone, Span(name), name.Name, Suggestion.For("", functions.NamesIn(name.Name))));
        else if (!scope.GivesAnyName) Unknown.Add(name.Name, Span(name), () => model.SuggestPath(name.Name, Rest(name)) ?? SuggestName(name.Name));
        return Failed(name);
    }

    /// <summary>The variable whose name is written with dashes or blanks, which is reported where it is given.</summary>
    public BoundExpression? BindNameInPieces(ExpressionSyntax syntax) =>
        scope.HasNamesInPieces && scope.Use(TextOf(syntax)) is { } variable ? new BoundVariable(variable.Type, Span(syntax), variable.Slot) : null;

    private BoundConstant FailSign(BinarySyntax minus)
    {
        var value = Source.Text[minus.OperatorRange.Start..minus.Range.End];
        diagnostics.Add(new(TemplateDiagnostics.WrittenOtherwise, Source.Span(minus.OperatorRange), Wording.NegativeArgument, Wording.Code($"{TextOf(minus.Left)} ({value})")));
        return Failed(minus);
    }

    private LocalizedText SuggestName(string name)
    {
        if (scope.HasEnded(name))
            return new($"; “{name}” hết cùng khối if, for gán nó: dùng trong khối, hoặc gán ngoài khối, như {name} = … ? … : …", $"; \"{name}\" ends with the if or for that gives it: use it inside, or give it outside, as in {name} = … ? … : …");
        var names = scope.Names.Concat(model.RootNames).Concat(functions.Groups).ToList();
        return NearestName.Find(name, names) is null && NearestName.Find(name, Keywords.OpenLines) is not null
            ? Suggestion.For(name, Keywords.OpenLines)
            : NearestName.Find(name, names) is null && FunctionSuggestion.Find(functions, name) is { } function
            ? new($"; ý bạn là “{function}”?", $"; did you mean \"{function}\"?")
            : Suggestion.For(name, names);
    }

    /// <summary>The members that are written behind a name.</summary>
    private string Rest(NameSyntax name)
    {
        var end = name.Range.End;
        while (end < Source.Text.Length && (char.IsLetterOrDigit(Source.Text[end]) || Source.Text[end] is '_' or '.' or '?')) end++;
        return Source.Text[name.Range.End..end].TrimEnd('.', '?');
    }

    private BoundExpression BindSign(UnarySyntax unary)
    {
        var operand = BindPresent(unary.Operand);
        if (operand.Type.Kind == TypeKind.Number) return unary.Operator == TokenKind.Plus ? operand : new BoundNegation(Span(unary), operand);
        if (operand.Type.Kind != TypeKind.Error) diagnostics.Add(new(TemplateDiagnostics.WrongType, operand.Span, TemplateType.Number.Name, operand.Type.Name, TypeAdvice.For(TemplateType.Number, operand.Type)));
        return Failed(unary);
    }

    private (BoundExpression Condition, Presence Presence) BindLogic(BinarySyntax logic)
    {
        var isAnd = logic.Operator == TokenKind.And;
        var (left, first) = BindCondition(logic.Left);
        var assumed = Assume(isAnd ? first.WhenTrue : first.WhenFalse);
        var (right, second) = BindCondition(logic.Right);
        Forget(assumed);
        var presence = isAnd ? new Presence([.. first.WhenTrue, .. second.WhenTrue], []) : new Presence([], [.. first.WhenFalse, .. second.WhenFalse]);
        return (new BoundLogic(Span(logic), left, right, isAnd), presence);
    }

    private BoundExpression BindCoalesce(BinarySyntax coalesce, CallSyntax? call = null)
    {
        var outer = defaulted;
        defaulted = coalesce.Left;
        var value = Bind(coalesce.Left);
        defaulted = outer;
        var fallback = Bind(coalesce.Right);
        if (call is not null && TemplateType.Common(value.Type.Present(), fallback.Type) is null)
        {
            diagnostics.Add(new(TemplateDiagnostics.WrittenOtherwise, Source.Span(coalesce.OperatorRange), Wording.DefaultOfArgument, Wording.Code(InBrackets(call, coalesce))));
            return Failed(coalesce);
        }

        if (value.Type is { IsOptional: false, Kind: not TypeKind.Error } && !takenAsPresent.Contains(value.Span))
        {
            diagnostics.Add(new(TemplateDiagnostics.UselessDefault, value.Span, call is null ? new LocalizedText("", "") : new($"; nếu là giá trị thay cho kết quả của hàm, viết {InBrackets(call, coalesce)}", $"; if it stands in for what the function gives, write {InBrackets(call, coalesce)}")));
            return value;
        }

        return Either(coalesce, value, fallback, value.Type.Present(), (type, a, b) => new BoundCoalesce(type, Span(coalesce), a, b));
    }

    private string InBrackets(CallSyntax call, BinarySyntax coalesce) =>
        $"({Source.Text[call.Range.Start..coalesce.Left.Range.End]}) ?? {TextOf(coalesce.Right)}";

    private BoundExpression BindConditional(ConditionalSyntax conditional)
    {
        var (condition, presence) = BindCondition(conditional.Condition);
        var assumed = Assume(presence.WhenTrue);
        var first = Bind(conditional.First);
        Forget(assumed);
        assumed = Assume(presence.WhenFalse);
        var second = Bind(conditional.Second);
        Forget(assumed);
        return Either(conditional, first, second, first.Type, (type, a, b) => new BoundConditional(type, Span(conditional), condition, a, b));
    }

    private BoundExpression Either(ExpressionSyntax syntax, BoundExpression first, BoundExpression second, TemplateType firstType, Func<TemplateType, BoundExpression, BoundExpression, BoundExpression> make)
    {
        if (TemplateType.Common(firstType, second.Type) is not { } type)
        {
            diagnostics.Add(new(TemplateDiagnostics.WrongType, second.Span, first.Type.Name, second.Type.Name, TypeAdvice.For(first.Type, second.Type)));
            return Failed(syntax);
        }

        return type.Kind == TypeKind.Text ? make(type, AsText(first), AsText(second)) : make(type, first, second);
    }

    public static BoundExpression AsText(BoundExpression value) => value.Type.Kind is TypeKind.Text or TypeKind.Error or TypeKind.Null ? value : new BoundAsText(value);

    private BoundList BindArray(ArraySyntax array)
    {
        var items = array.Items.ConvertAll(BindPresent);
        var type = TemplateType.Null;
        foreach (var item in items)
        {
            if (TemplateType.CommonItem(type, item.Type) is { } common)
            {
                type = common;
                continue;
            }

            diagnostics.Add(new(TemplateDiagnostics.WrongType, item.Span, type.Name, item.Type.Name, TypeAdvice.For(type, item.Type)));
            type = TemplateType.Error;
        }

        return new BoundList(Checked(array, TemplateType.ListOf(type)), Span(array), type.Kind == TypeKind.Text ? [.. items.Select(AsText)] : [.. items]);
    }

    /// <summary>Types that grow with each nesting would take ever longer to compare.</summary>
    private TemplateType Checked(ExpressionSyntax syntax, TemplateType type)
    {
        if (type.Size <= LargestType) return type;
        diagnostics.Add(new(TemplateDiagnostics.ValueTooLarge, Span(syntax), LargestType));
        return TemplateType.Error;
    }

    private BoundObject BindObject(ObjectSyntax syntax)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<string>();
        var values = new List<BoundExpression>();
        foreach (var member in syntax.Members)
        {
            var value = Bind(member.Value);
            if (!seen.Add(member.Name))
            {
                diagnostics.Add(new(TemplateDiagnostics.KeyTwice, Source.Span(member.NameRange), member.Name));
                continue;
            }

            names.Add(member.Name);
            values.Add(value);
        }

        var type = TemplateType.ObjectOf(names.Zip(values, (n, v) => new TemplateMember(n, v.Type)).ToValueList());
        return new BoundObject(Checked(syntax, type), Span(syntax), [.. names], [.. values]);
    }

    /// <summary>What a condition always is: written so, or decided by a condition around it.</summary>
    private bool? Decide(ExpressionSyntax syntax, BoundExpression value) => value switch
    {
        { Type.Kind: TypeKind.Error } => null,
        BoundConstant { Value: bool constant } => constant,
        BoundConstant { Value: null } => false,
        _ => Decided.Find(TextOf(syntax)),
    };

    private void ReportDecided(SourceSpan span, bool holds) => diagnostics.Add(new(
        TemplateDiagnostics.DecidedCondition, span, holds ? new LocalizedText("đúng", "true") : new LocalizedText("sai", "false")));
}
