using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Templating.Evaluation;
using Plan.Sdk.Templating.Functions;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Binding;

/// <summary>
/// Holds expressions against the description of the model: each name, each type, and whether what may be absent is looked
/// after. After an error it goes on with a type that fits everywhere.
/// </summary>
internal sealed class ExpressionBinder(Scope scope, TemplateModel model, DiagnosticBag diagnostics)
{
    private static readonly string[] LoopMembers = ["index", "rindex", "length", "first", "last", "even", "odd"];
    private readonly HashSet<string> present = new(StringComparer.Ordinal);
    private readonly OperatorBinder operators = new(diagnostics);

    /// <summary>The file that is bound now.</summary>
    public required SourceText Source { get; set; }

    /// <summary>The slot of the innermost loop; -1 outside.</summary>
    public int LoopSlot { get; set; } = -1;

    public BoundExpression Bind(ExpressionSyntax syntax) => syntax switch
    {
        LiteralSyntax literal => BindLiteral(literal),
        NameSyntax name => BindName(name),
        MemberSyntax member => BindMember(member),
        IndexSyntax index => BindIndex(index),
        UnarySyntax { Operator: TokenKind.Not } not => new BoundNot(Span(not), BindCondition(not.Operand).Condition),
        UnarySyntax unary => BindSign(unary),
        BinarySyntax { Operator: TokenKind.And or TokenKind.Or } => BindCondition(syntax).Condition,
        BinarySyntax { Operator: TokenKind.QuestionQuestion } coalesce => BindCoalesce(coalesce),
        BinarySyntax binary => operators.Bind(Span(binary), Source.Span(binary.OperatorRange), Bind(binary.Left), binary.Operator, Bind(binary.Right)),
        ConditionalSyntax conditional => BindConditional(conditional),
        CallSyntax call => BindCall(call),
        ArraySyntax array => BindArray(array),
        _ => Failed(syntax),
    };

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
            diagnostics.Add(new(TemplateDiagnostics.NotText, value.Span, value.Type.Name));
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
                return (Bind(comparison), comparison.Operator == TokenKind.NotEqual ? presence : presence.Not());
        }

        var value = Bind(syntax);
        if (value.Type is { IsOptional: false, Kind: not (TypeKind.Boolean or TypeKind.Error) })
            diagnostics.Add(new(value.Type.Kind == TypeKind.List ? TemplateDiagnostics.ListAsCondition : TemplateDiagnostics.AlwaysTrue, value.Span));
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

    private SourceSpan Span(ExpressionSyntax syntax) => Source.Span(syntax.Range);

    private BoundConstant Failed(ExpressionSyntax syntax) => new(TemplateType.Error, Span(syntax), null);

    private static ExpressionSyntax? NullSide(BinarySyntax comparison) =>
        comparison.Right is LiteralSyntax { Value: null } ? comparison.Left : comparison.Left is LiteralSyntax { Value: null } ? comparison.Right : null;

    private bool RequirePresent(BoundExpression value)
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
        if (scope.Find(name.Name) is { } variable)
            return new BoundVariable(present.Contains(name.Name) ? variable.Type.Present() : variable.Type, Span(name), variable.Slot);
        if (model.Find(name.Name) is { } root) return new BoundRoot(present.Contains(name.Name) ? root.Type.Present() : root.Type, Span(name), root);
        if (TemplateFunctions.IsGroup(name.Name)) diagnostics.Add(new(TemplateDiagnostics.GroupAlone, Span(name), name.Name, Suggestion.For("", TemplateFunctions.NamesIn(name.Name))));
        else diagnostics.Add(new(TemplateDiagnostics.UnknownName, Span(name), name.Name, Suggestion.For(name.Name, [.. scope.Names, .. model.RootNames, .. TemplateFunctions.Groups])));
        return Failed(name);
    }

    private BoundExpression BindMember(MemberSyntax member)
    {
        if (FunctionGroup(member) is { } group) return BindFunction(member, group, []);
        if (member.Target is NameSyntax { Name: "for" }) return BindLoopInfo(member);
        if (member.Target is NameSyntax { Name: "$" }) return BindArgument(member);
        var target = Bind(member.Target);
        if (target.Type.Kind == TypeKind.Error) return target;
        if (target.Type.IsOptional && !member.IsNullSafe)
            diagnostics.Add(new(TemplateDiagnostics.MemberOfAbsent, Source.Span(member.Target.Range), Source.Text[member.Target.Range.Start..member.Target.Range.End], member.Name));
        var mayBeAbsent = target.Type.IsOptional && member.IsNullSafe;
        if (member.Name is "size" && target.Type.Kind is TypeKind.List or TypeKind.Text)
            return new BoundSize(mayBeAbsent ? TemplateType.Number.Optional() : TemplateType.Number, Span(member), target);
        if (target.Type.Kind == TypeKind.Object) return BindObjectMember(member, target, mayBeAbsent);
        if (target.Type.Kind != TypeKind.Record)
        {
            diagnostics.Add(new(TemplateDiagnostics.NoMembers, Source.Span(member.NameRange), member.Name, target.Type.Name));
            return Failed(member);
        }

        var record = target.Type.Record!;
        if (record.Find(member.Name) is not { } field)
        {
            diagnostics.Add(new(TemplateDiagnostics.UnknownField, Source.Span(member.NameRange), member.Name, record.Name, Suggestion.For(member.Name, record.Fields.Select(f => f.Key))));
            return Failed(member);
        }

        return new BoundField(TypeOf(member, field, target.Type, mayBeAbsent), Span(member), target, field);
    }

    private BoundExpression BindObjectMember(MemberSyntax member, BoundExpression target, bool mayBeAbsent)
    {
        if (target.Type.FindMember(member.Name) is not { } type)
        {
            diagnostics.Add(new(TemplateDiagnostics.UnknownField, Source.Span(member.NameRange), member.Name, target.Type.Name, Suggestion.For(member.Name, target.Type.Members!.Select(m => m.Name))));
            return Failed(member);
        }

        if (mayBeAbsent) type = type.Optional();
        return new BoundMember(Presence.PathOf(member) is { } path && present.Contains(path) ? type.Present() : type, Span(member), target, member.Name);
    }

    private BoundExpression BindArgument(MemberSyntax member)
    {
        var name = $"$.{member.Name}";
        if (scope.Find(name) is { } argument)
            return new BoundVariable(present.Contains(name) ? argument.Type.Present() : argument.Type, Span(member), argument.Slot);
        diagnostics.Add(new(TemplateDiagnostics.UnknownName, Span(member), name, Suggestion.For(name, scope.Names.Where(n => n.StartsWith('$')))));
        return Failed(member);
    }

    private TemplateType TypeOf(MemberSyntax member, FieldDescription field, TemplateType target, bool mayBeAbsent)
    {
        var type = TemplateType.Of(field.Shape);
        if (target.IsReference) type = type.AsReference();
        if (!field.IsOptional && !mayBeAbsent) return type;
        return Presence.PathOf(member) is { } path && present.Contains(path) ? type : type.Optional();
    }

    private BoundExpression BindLoopInfo(MemberSyntax member)
    {
        LoopInfo? info = member.Name switch
        {
            "index" => LoopInfo.Index,
            "rindex" => LoopInfo.ReverseIndex,
            "length" => LoopInfo.Length,
            "first" => LoopInfo.First,
            "last" => LoopInfo.Last,
            "even" => LoopInfo.Even,
            "odd" => LoopInfo.Odd,
            _ => null,
        };
        if (LoopSlot < 0) diagnostics.Add(new(TemplateDiagnostics.LoopInfoOutside, Span(member)));
        else if (info is null) diagnostics.Add(new(TemplateDiagnostics.UnknownField, Source.Span(member.NameRange), member.Name, "for", Suggestion.For(member.Name, LoopMembers)));
        else return new BoundLoopInfo(info <= LoopInfo.Length ? TemplateType.Number : TemplateType.Boolean, Span(member), LoopSlot, info.Value);
        return Failed(member);
    }

    private BoundExpression BindIndex(IndexSyntax syntax)
    {
        var list = BindPresent(syntax.Target);
        var index = BindPresent(syntax.Index);
        if (list.Type.Kind == TypeKind.Error || index.Type.Kind == TypeKind.Error) return Failed(syntax);
        if (list.Type.Kind != TypeKind.List) diagnostics.Add(new(TemplateDiagnostics.NotList, list.Span, list.Type.Name));
        else if (index.Type.Kind != TypeKind.Number) diagnostics.Add(new(TemplateDiagnostics.WrongType, index.Span, TemplateType.Number.Name, index.Type.Name));
        else return new BoundIndex(list.Type.Item!.Optional(), Span(syntax), list, index);
        return Failed(syntax);
    }

    private BoundExpression BindSign(UnarySyntax unary)
    {
        var operand = BindPresent(unary.Operand);
        if (operand.Type.Kind == TypeKind.Number) return unary.Operator == TokenKind.Plus ? operand : new BoundNegation(Span(unary), operand);
        if (operand.Type.Kind != TypeKind.Error) diagnostics.Add(new(TemplateDiagnostics.WrongType, operand.Span, TemplateType.Number.Name, operand.Type.Name));
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

    private BoundExpression BindCoalesce(BinarySyntax coalesce)
    {
        var value = Bind(coalesce.Left);
        var fallback = Bind(coalesce.Right);
        if (value.Type is { IsOptional: false, Kind: not TypeKind.Error }) diagnostics.Add(new(TemplateDiagnostics.UselessDefault, value.Span));
        return Either(coalesce, value, fallback, value.Type.Present(), (type, a, b) => new BoundCoalesce(type, Span(coalesce), a, b));
    }

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
            diagnostics.Add(new(TemplateDiagnostics.WrongType, second.Span, first.Type.Name, second.Type.Name));
            return Failed(syntax);
        }

        return type.Kind == TypeKind.Text ? make(type, AsText(first), AsText(second)) : make(type, first, second);
    }

    private static BoundExpression AsText(BoundExpression value) => value.Type.Kind is TypeKind.Text or TypeKind.Error or TypeKind.Null ? value : new BoundAsText(value);

    private BoundList BindArray(ArraySyntax array)
    {
        var items = array.Items.ConvertAll(BindPresent);
        var type = items.Count == 0 ? TemplateType.Error : items[0].Type;
        foreach (var item in items)
        {
            if (TemplateType.Common(type, item.Type) is { } common)
            {
                type = common;
                continue;
            }

            diagnostics.Add(new(TemplateDiagnostics.WrongType, item.Span, type.Name, item.Type.Name));
            type = TemplateType.Error;
        }

        return new BoundList(TemplateType.ListOf(type), Span(array), type.Kind == TypeKind.Text ? [.. items.Select(AsText)] : [.. items]);
    }

    private string? FunctionGroup(ExpressionSyntax function) =>
        function is MemberSyntax { Target: NameSyntax group } && TemplateFunctions.IsGroup(group.Name) && scope.Find(group.Name) is null ? group.Name : null;

    private BoundExpression BindCall(CallSyntax call)
    {
        if (FunctionGroup(call.Function) is { } group) return BindFunction((MemberSyntax)call.Function, group, call.Arguments, call);
        diagnostics.Add(new(TemplateDiagnostics.NotFunction, Span(call.Function), Source.Text[call.Function.Range.Start..call.Function.Range.End]));
        foreach (var argument in call.Arguments) Bind(argument);
        return Failed(call);
    }

    private BoundExpression BindFunction(MemberSyntax name, string group, List<ExpressionSyntax> arguments, ExpressionSyntax? whole = null)
    {
        var bound = arguments.ConvertAll(Bind);
        if (TemplateFunctions.Find(group, name.Name) is not { } function)
        {
            diagnostics.Add(new(TemplateDiagnostics.UnknownFunction, Source.Span(name.NameRange), $"{group}.{name.Name}", Suggestion.For(name.Name, TemplateFunctions.NamesIn(group))));
            return Failed(whole ?? name);
        }

        if (bound.Count < function.Required || bound.Count > function.Parameters.Count)
        {
            diagnostics.Add(new(TemplateDiagnostics.ArgumentCount, Span(name), function.Name, Count(function), bound.Count));
            return Failed(whole ?? name);
        }

        var fits = true;
        for (var i = 0; i < bound.Count; i++) fits &= bound[i].Type.Kind == TypeKind.Error ? false : Fits(function.Parameters[i], bound[i]);
        if (!fits) return Failed(whole ?? name);
        var values = new BoundExpression[bound.Count];
        for (var i = 0; i < values.Length; i++) values[i] = function.Parameters[i].Type.Kind == TypeKind.Text ? AsText(bound[i]) : bound[i];
        return new BoundCall(function.ResultOf(new(values, diagnostics)), Span(whole ?? name), function, values);
    }

    private static string Count(TemplateFunction function) =>
        function.Required == function.Parameters.Count ? $"{function.Required}" : $"{function.Required}–{function.Parameters.Count}";

    private bool Fits(FunctionParameter parameter, BoundExpression value)
    {
        if (!parameter.Type.Accepts(value.Type))
        {
            diagnostics.Add(new(TemplateDiagnostics.WrongType, value.Span, parameter.Type.Name, value.Type.Name));
            return false;
        }

        return parameter.Type.IsOptional || RequirePresent(value);
    }
}
