using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Templating.Evaluation;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Binding;

/// <summary>Holds members and indexers against the types of what they stand behind.</summary>
internal sealed class MemberBinder(ExpressionBinder expressions, Scope scope, DiagnosticBag diagnostics)
{
    private static readonly Dictionary<string, LoopInfo> LoopMembers = new(StringComparer.Ordinal)
    {
        ["index"] = LoopInfo.Index,
        ["rindex"] = LoopInfo.ReverseIndex,
        ["length"] = LoopInfo.Length,
        ["first"] = LoopInfo.First,
        ["last"] = LoopInfo.Last,
        ["even"] = LoopInfo.Even,
        ["odd"] = LoopInfo.Odd,
        ["changed"] = LoopInfo.Changed,
    };

    private static readonly Dictionary<string, DatePart> DateMembers = new(StringComparer.Ordinal)
    {
        ["year"] = DatePart.Year,
        ["month"] = DatePart.Month,
        ["day"] = DatePart.Day,
        ["day_of_year"] = DatePart.DayOfYear,
    };

    private int inside;
    private ExpressionSyntax? firstAbsent;

    /// <summary>The slot of the innermost loop; -1 outside.</summary>
    public int LoopSlot { get; set; } = -1;

    public BoundExpression Bind(MemberSyntax member)
    {
        if (member.Target is NameSyntax { Name: "for" }) return BindLoopInfo(member);
        if (member.Target is NameSyntax { Name: "$" }) return BindArgument(member);
        inside++;
        var value = BindPath(member);
        inside--;
        if (inside > 0 || firstAbsent is not { } absent) return value;
        firstAbsent = null;
        diagnostics.Add(new(TemplateDiagnostics.MemberOfAbsent, expressions.Span(absent), expressions.TextOf(absent), Mended(member, absent)));
        return value.Type.Kind == TypeKind.Error ? value : expressions.TakeAsPresent(value);
    }

    private BoundExpression BindPath(MemberSyntax member)
    {
        var target = expressions.Bind(member.Target);
        if (target.Type.Kind == TypeKind.Error) return target;
        if (member.IsNullSafe || !target.Type.IsOptional || target.Type.Kind == TypeKind.Null) return BindMember(member, member.Name, member.NameRange, target, target.Type);
        firstAbsent ??= member.Target;
        return BindMember(member, member.Name, member.NameRange, target, target.Type.Present());
    }

    /// <summary>A path as it should be written: from what may be absent on, each dot with its question mark, and a default behind.</summary>
    private string Mended(ExpressionSyntax path, ExpressionSyntax absent)
    {
        var written = expressions.TextOf(path);
        for (var at = path; at is not null && at != absent;)
        {
            if (at is MemberSyntax { IsNullSafe: false } member) written = written.Insert(member.Target.Range.End - path.Range.Start, "?");
            at = at is MemberSyntax outer ? outer.Target : at is IndexSyntax index ? index.Target : null;
        }

        return expressions.IsDefaulted(path) ? written : $"{written} ?? …";
    }

    public BoundExpression Bind(IndexSyntax syntax)
    {
        var target = expressions.Bind(syntax.Target);
        if (target.Type.Kind == TypeKind.Object && syntax.Index is LiteralSyntax { Value: string name })
            return expressions.RequirePresent(target) ? BindMember(syntax, name, syntax.Index.Range, target, target.Type) : expressions.Failed(syntax);
        var (around, pending) = (inside, firstAbsent);
        (inside, firstAbsent) = (0, null);
        var index = expressions.BindPresent(syntax.Index);
        (inside, firstAbsent) = (around, pending);
        if (target.Type.Kind == TypeKind.Error || index.Type.Kind == TypeKind.Error) return expressions.Failed(syntax);
        if (target.Type.Kind != TypeKind.List) diagnostics.Add(new(TemplateDiagnostics.NotList, target.Span, target.Type.Name, TypeAdvice.For(TemplateType.ListOf(TemplateType.Error), target.Type)));
        else if (index.Type.Kind != TypeKind.Number) diagnostics.Add(new(TemplateDiagnostics.WrongType, index.Span, TemplateType.Number.Name, index.Type.Name, TypeAdvice.For(TemplateType.Number, index.Type)));
        else return new BoundIndex(expressions.Narrow(syntax, target.Type.Item!.Optional()), expressions.Span(syntax), target, index);
        return expressions.Failed(syntax);
    }

    private BoundExpression BindMember(ExpressionSyntax syntax, string name, TextRange nameRange, BoundExpression target, TemplateType type)
    {
        var span = expressions.Span(syntax);
        if (name is "size" && type.Kind is TypeKind.List or TypeKind.Text or TypeKind.Object && type.FindMember(name) is null)
            return new BoundSize(Absent(syntax, TemplateType.Number, type), span, target);
        switch (type.Kind)
        {
            case TypeKind.Object when type.FindMember(name) is { } found:
                return new BoundMember(Absent(syntax, found, type), span, target, name);
            case TypeKind.Record when type.Record!.Find(name) is { } field:
                return new BoundField(Absent(syntax, TypeOf(field, type), type), span, target, field);
            case TypeKind.Date when DateMembers.TryGetValue(name, out var part):
                return new BoundDatePart(Absent(syntax, TemplateType.Number, type), span, target, part);
        }

        var known = MembersOf(type);
        if (known is null) diagnostics.Add(new(TemplateDiagnostics.NoMembers, expressions.Source.Span(nameRange), name, type.Name, TypeAdvice.Member(type, name)));
        else diagnostics.Add(new(TemplateDiagnostics.UnknownField, expressions.Source.Span(nameRange), name, type.Kind == TypeKind.Record ? new(type.Record!.Name, type.Record.Name) : type.Name, Suggestion.For(name, known)));
        return expressions.Failed(syntax);
    }

    private static IEnumerable<string>? MembersOf(TemplateType type) => type.Kind switch
    {
        TypeKind.Object => type.Members!.Select(m => m.Name),
        TypeKind.Record => type.Record!.Fields.Select(f => f.Key),
        TypeKind.Date => DateMembers.Keys,
        _ => null,
    };

    /// <summary>The member's type; it may be absent where its target may be, unless a condition says otherwise.</summary>
    private TemplateType Absent(ExpressionSyntax syntax, TemplateType type, TemplateType target) =>
        expressions.Narrow(syntax, target.IsOptional ? type.Optional() : type);

    private static TemplateType TypeOf(FieldDescription field, TemplateType target)
    {
        var type = TemplateType.Of(field.Shape);
        if (target.IsReference) type = type.AsReference();
        return field.IsOptional ? type.Optional() : type;
    }

    private BoundExpression BindArgument(MemberSyntax member)
    {
        var name = $"$.{member.Name}";
        if (scope.Use(name) is { } argument) return new BoundVariable(expressions.Narrow(member, argument.Type), expressions.Span(member), argument.Slot);
        expressions.Unknown.Add(name, expressions.Span(member), () => Suggestion.For(name, scope.Names.Where(n => n.StartsWith("$.", StringComparison.Ordinal))));
        return expressions.Failed(member);
    }

    private BoundExpression BindLoopInfo(MemberSyntax member)
    {
        if (LoopSlot < 0) diagnostics.Add(new(TemplateDiagnostics.LoopInfoOutside, expressions.Span(member)));
        else if (!LoopMembers.TryGetValue(member.Name, out var info)) diagnostics.Add(new(TemplateDiagnostics.UnknownField, expressions.Source.Span(member.NameRange), member.Name, "for", Suggestion.For(member.Name, LoopMembers.Keys)));
        else return new BoundLoopInfo(info <= LoopInfo.Length ? TemplateType.Number : TemplateType.Boolean, expressions.Span(member), LoopSlot, info);
        return expressions.Failed(member);
    }
}
