using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Evaluation;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Binding;

/// <summary>Holds what an <c>include</c> gives against what the part asks for.</summary>
internal sealed class IncludeBinder(DiagnosticBag diagnostics)
{
    /// <summary>The values that the part sees, with the types it declares: one for each line of its <c>takes:</c>. A part without
    /// that sees what it is given.</summary>
    /// <param name="include">The include.</param>
    /// <param name="source">The file it stands in.</param>
    /// <param name="takes">What the part asks for.</param>
    /// <param name="given">The bound values, in the order of the include's arguments.</param>
    public IEnumerable<(string Name, TextRange Range, TemplateType Type, BoundExpression Value)> Bind(
        IncludeSyntax include, SourceText source, ValueList<TemplateParameter> takes, List<BoundExpression> given)
    {
        if (takes.Count == 0)
        {
            for (var i = 0; i < given.Count; i++)
                yield return (include.Arguments[i].Name, include.Arguments[i].NameRange, given[i].Type, given[i]);
            yield break;
        }

        foreach (var argument in include.Arguments.Where(a => takes.All(p => !string.Equals(p.Name, a.Name, StringComparison.Ordinal))))
            diagnostics.Add(new(TemplateDiagnostics.UnknownArgument, source.Span(argument.NameRange), include.Name, argument.Name, Suggestion.For(argument.Name, takes.Select(p => p.Name))));
        foreach (var parameter in (IEnumerable<TemplateParameter>)takes)
        {
            var type = TypeName.Read(parameter.Type)!;
            var at = include.Arguments.FindIndex(a => string.Equals(a.Name, parameter.Name, StringComparison.Ordinal));
            if (at < 0 && !type.IsOptional && !include.Arguments.Exists(a => IsMisspelt(a.Name, parameter.Name, takes))) diagnostics.Add(new(TemplateDiagnostics.MissingArgument, source.Span(include.NameRange), include.Name, parameter.Name, type.Kind == TypeKind.Record ? new(type.Record!.Name, type.Record.Name) : type.Name));
            yield return at < 0
                ? (parameter.Name, include.NameRange, type, new BoundConstant(TemplateType.Null, source.Span(include.NameRange), null))
                : (parameter.Name, include.Arguments[at].NameRange, SeenAs(type, given[at].Type), Fit(type, given[at]));
        }
    }

    /// <summary>Where the head declares a parameter.</summary>
    public static SourceSpan SpanOf(SourceText source, TemplateParameter parameter)
    {
        var takes = Math.Max(0, source.Text.IndexOf("takes", StringComparison.Ordinal));
        var at = source.Text.IndexOf($" {parameter.Name}", takes, StringComparison.Ordinal) + 1;
        return source.Span(at > 0 ? new(at, at + parameter.Name.Length) : TextRange.At(takes));
    }

    /// <summary>Whether an argument that the part does not take is meant for a parameter: that is told once.</summary>
    private static bool IsMisspelt(string given, string parameter, ValueList<TemplateParameter> takes) =>
        takes.All(p => !string.Equals(p.Name, given, StringComparison.Ordinal)) && NearestName.Find(given, [parameter]) is not null;

    /// <summary>The declared type; of records the path ends where the given one's does.</summary>
    private static TemplateType SeenAs(TemplateType declared, TemplateType given) => declared.Kind switch
    {
        TypeKind.Record => declared with { IsReference = given.IsReference },
        TypeKind.List when given.Item is { } item => declared with { Item = SeenAs(declared.Item!, item), IsReference = given.IsReference },
        _ => declared,
    };

    private BoundExpression Fit(TemplateType declared, BoundExpression given)
    {
        if (!declared.Accepts(given.Type) || (declared.Kind == TypeKind.List && given.Type is { Kind: TypeKind.List, Item: { Kind: not (TypeKind.Error or TypeKind.Null) } item } && item.Kind != declared.Item!.Kind))
            diagnostics.Add(new(TemplateDiagnostics.WrongType, given.Span, declared.Name, given.Type.Name, TypeAdvice.For(declared, given.Type)));
        else if (given.Type.IsOptional && !declared.IsOptional)
            diagnostics.Add(new(TemplateDiagnostics.AbsentValue, given.Span));
        return declared.Kind == TypeKind.Text && given.Type.Kind is not (TypeKind.Text or TypeKind.Null or TypeKind.Error) ? new BoundAsText(given) : given;
    }
}
