using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Evaluation;
using Plan.Sdk.Templating.Functions;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Binding;

/// <summary>Holds calls against what their functions take.</summary>
internal sealed class CallBinder(ExpressionBinder expressions, Scope scope, TemplateFunctions functions, DiagnosticBag diagnostics)
{
    public BoundExpression Bind(CallSyntax call)
    {
        if (call.Function is MemberSyntax name && IsFunction(name)) return Bind(name, call.Arguments, call.Named, call);
        if (call is { Function: NameSyntax { Name: "raw" }, Arguments: [var marked], Named: [] } && scope.Find("raw") is null) return BindRaw(call, marked);
        if (expressions.BindNameInPieces(call) is { } variable) return variable;
        var arguments = call.Arguments.ConvertAll(expressions.Bind);
        arguments.AddRange(call.Named.Select(n => expressions.Bind(n.Value)));
        if (!IsKnownFailure(call.Function))
            diagnostics.Add(new(TemplateDiagnostics.NotFunction, expressions.Span(call.Function), expressions.TextOf(call.Function), FunctionSuggestion.Anywhere(functions, expressions.TextOf(call.Function))));
        return expressions.Failed(call);
    }

    /// <summary>Whether a member is a function of a group.</summary>
    public bool IsFunction(MemberSyntax member) =>
        member.Target is NameSyntax group && scope.Find(group.Name) is null && (functions.IsGroup(group.Name) || FindLeftOut(group.Name, member.Name) is not null);

    /// <summary>Whether a member is a function that can't stand alone.</summary>
    public bool NeedsArgument(MemberSyntax member) =>
        IsFunction(member) && functions.Find(((NameSyntax)member.Target).Name, member.Name) is { Required: > 0 };

    /// <summary>A function that stands alone.</summary>
    public BoundExpression Bind(MemberSyntax name) => Bind(name, [], [], name);

    private BoundExpression BindRaw(CallSyntax call, ExpressionSyntax marked)
    {
        var value = expressions.Bind(marked);
        if (value.Type.Kind == TypeKind.Error) return value;
        if (!value.Type.HasText)
        {
            diagnostics.Add(new(TemplateDiagnostics.NotText, value.Span, value.Type.Name, TypeAdvice.Printing(value.Type)));
            return expressions.Failed(call);
        }

        diagnostics.Add(new(TemplateDiagnostics.RawMarkup, expressions.Span(call)));
        return new BoundRaw(expressions.Span(call), value);
    }

    private bool IsKnownFailure(ExpressionSyntax function) =>
        function is ErrorSyntax || (function is NameSyntax name && (scope.GivesAnyName || scope.Find(name.Name) is { Type.Kind: TypeKind.Error }));

    private BoundExpression Bind(MemberSyntax name, List<ExpressionSyntax> positional, List<NamedArgument> named, ExpressionSyntax whole)
    {
        var group = ((NameSyntax)name.Target).Name;
        var given = positional.ConvertAll(a => expressions.BindArgument(a, whole as CallSyntax));
        var givenNames = named.ConvertAll(n => expressions.Bind(n.Value));
        if (functions.Find(group, name.Name) is not { } function)
        {
            ReportUnknown(name, group);
            return expressions.Failed(whole);
        }

        if (given.Count > function.Parameters.Count)
        {
            ReportCount(name, function, given.Count + named.Count);
            return expressions.Failed(whole);
        }

        var slots = new BoundExpression?[function.Parameters.Count];
        given.CopyTo(slots!);
        var fits = Name(function, named, givenNames, slots);
        if (fits && Array.FindIndex(slots, 0, function.Required, s => s is null) >= 0)
        {
            ReportCount(name, function, given.Count + named.Count);
            fits = false;
        }

        for (var i = 0; i < slots.Length; i++) fits &= slots[i] is not { } value || (value.Type.Kind != TypeKind.Error && Fits(function, function.Parameters[i], value));
        return fits ? Call(function, slots, whole) : expressions.Failed(whole);
    }

    /// <summary>Puts arguments with a name where they belong.</summary>
    private bool Name(TemplateFunction function, List<NamedArgument> named, List<BoundExpression> values, BoundExpression?[] slots)
    {
        var fits = true;
        for (var i = 0; i < named.Count; i++)
        {
            var at = IndexOf(function, named[i].Name);
            if (at >= 0 && slots[at] is null)
            {
                slots[at] = values[i];
                continue;
            }

            var span = expressions.Source.Span(named[i].NameRange);
            if (at < 0) diagnostics.Add(new(TemplateDiagnostics.UnknownParameter, span, function.Name, named[i].Name, Suggestion.For(named[i].Name, function.Parameters.Select(p => p.Name)), function.Signature));
            else diagnostics.Add(new(TemplateDiagnostics.ParameterTwice, span, named[i].Name, function.Name));
            fits = false;
        }

        return fits;
    }

    private static int IndexOf(TemplateFunction function, string parameter)
    {
        for (var i = 0; i < function.Parameters.Count; i++)
        {
            if (string.Equals(function.Parameters[i].Name, parameter, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    /// <summary>The call; what is left out at the end is not given, what is left out before a name is absent.</summary>
    private BoundCall Call(TemplateFunction function, BoundExpression?[] slots, ExpressionSyntax whole)
    {
        var span = expressions.Span(whole);
        var values = new BoundExpression[Array.FindLastIndex(slots, s => s is not null) + 1];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = slots[i] is not { } value ? new BoundConstant(TemplateType.Null, span, null)
                : function.Parameters[i].Type.Kind == TypeKind.Text ? ExpressionBinder.AsText(value)
                : value;
        }

        return new(function.ResultOf(new(values, diagnostics)), span, function, values);
    }

    private bool Fits(TemplateFunction function, FunctionParameter parameter, BoundExpression value)
    {
        if (value.Type.IsRaw || value.Type.Item is { IsRaw: true })
        {
            diagnostics.Add(new(TemplateDiagnostics.NoPlaceForRaw, value.Span));
            return false;
        }

        if (parameter.Type.Accepts(value.Type)) return parameter.Type.IsOptional || expressions.RequirePresent(value);
        diagnostics.Add(new(TemplateDiagnostics.WrongArgument, value.Span, parameter.Name, function.Name, parameter.Type.Name, value.Type.Name, Advice(parameter.Type, value), function.Signature));
        return false;
    }

    private static LocalizedText Advice(TemplateType needed, BoundExpression value) =>
        needed.Kind == TypeKind.Date ? DayAdvice.For(value.Type, (value as BoundConstant)?.Value as string) : TypeAdvice.For(needed, value.Type);

    private static LeftOutConstruct? FindLeftOut(string group, string name) => LeftOutConstructs.Find(group) ?? LeftOutConstructs.Find($"{group}.{name}");

    private void ReportUnknown(MemberSyntax name, string group)
    {
        var written = $"{group}.{name.Name}";
        if (FindLeftOut(group, name.Name) is { } construct)
            diagnostics.Add(new(TemplateDiagnostics.LeftOut, expressions.Span(name), written, construct.Reason));
        else
            diagnostics.Add(new(TemplateDiagnostics.UnknownFunction, expressions.Source.Span(name.NameRange), written, FunctionSuggestion.InGroup(functions, group, name.Name)));
    }

    private void ReportCount(MemberSyntax name, TemplateFunction function, int given) =>
        diagnostics.Add(new(TemplateDiagnostics.ArgumentCount, expressions.Span(name), function.Name, Count(function), given, function.Signature));

    private static string Count(TemplateFunction function) =>
        function.Required == function.Parameters.Count ? $"{function.Required}" : $"{function.Required}–{function.Parameters.Count}";
}
