using Plan.Sdk.Diagnostics;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Templating.Evaluation;
using Plan.Sdk.Templating.Markup;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Binding;

/// <summary>Binds a template's statements: names, types, and what its text means as markup.</summary>
internal sealed class StatementBinder
{
    /// <summary>The loops that may ever nest, whatever the limits say: working out the markup of a loop costs three rounds.</summary>
    public const int DeepestLoops = 8;
    private const int DeepestBlocks = 48;
    private const int MostStatements = 20_000;
    private const int CharactersPerStatement = 16;
    private readonly TemplatePack pack;
    private readonly TemplateModel model;
    private readonly TemplateKind kind;
    private readonly Stack<MarkupState> rounds = [];
    private readonly DiagnosticBag diagnostics;
    private readonly MarkupFindings markup = new();
    private readonly Scope scope = new();
    private readonly ExpressionBinder expressions;
    private readonly OperatorBinder operators;
    private readonly MarkupFlow flow;
    private readonly IncludeBinder includes;
    private readonly List<ParsedTemplate> including = [];
    private readonly HashSet<ParsedTemplate> included = [];
    private readonly UnusedNames unused = new();
    private MarkupState state = new(LineKind.Start);
    private bool hasTables;
    private int loops;
    private int captures;
    private int count;
    private int depth;

    private StatementBinder(ParsedTemplate template, TemplatePack pack, TemplateModel model, DiagnosticBag diagnostics)
    {
        this.pack = pack;
        this.model = model;
        kind = template.Head.Kind;
        if (kind == TemplateKind.Html) state = state with { Html = new(HtmlPlace.Text) };
        this.diagnostics = diagnostics;
        expressions = new(scope, model, pack.Functions, diagnostics) { Source = template.Source };
        operators = new(diagnostics);
        flow = new(pack);
        includes = new(diagnostics);
        including.Add(template);
        markup.Enter(template);
    }

    /// <summary>Whether text means nothing but itself: in a capture, and in plain text.</summary>
    private bool IsPlain => captures > 0 || kind == TemplateKind.Text;

    private SourceText Source => expressions.Source;

    /// <summary>Binds a whole template.</summary>
    public static BoundTemplate Bind(ParsedTemplate template, TemplatePack pack, TemplateModel model, DiagnosticBag diagnostics)
    {
        var binder = new StatementBinder(template, pack, model, diagnostics);
        foreach (var parameter in template.Head.Takes) binder.unused.Watch(binder.scope.Declare($"$.{parameter.Name}", TypeName.Read(parameter.Type)!), IncludeBinder.SpanOf(template.Source, parameter));
        var body = binder.BindAll(template.Statements);
        MarkupEnd.Check(binder.state, template.Source, diagnostics);
        if (binder.state.Container is { } open) binder.markup.Add(new(TemplateDiagnostics.UnclosedContainer, template.Source.Span(open.Range)));
        if (binder.hasTables && template.Head.Kind != TemplateKind.Part && !binder.markup.HasUncertainLines && !TableFlow.Check(body, diagnostics))
            diagnostics.Add(new(TemplateDiagnostics.TemplateTooLarge, SourceSpan.StartOf(template.Source.File), MostStatements));
        binder.markup.Report(diagnostics);
        binder.expressions.Unknown.Report(diagnostics);
        binder.unused.Report(diagnostics);
        return new(body, binder.scope.SlotCount, [.. binder.included]);
    }

    private BoundStatement[] BindAll(List<StatementSyntax>? syntax)
    {
        var bound = new List<BoundStatement>(syntax?.Count ?? 0);
        CheckBehindJump(syntax);
        if (!IsPlain && state.Html is null) HandNumbers.Report(syntax, Source, markup.Bag);
        foreach (var statement in (IEnumerable<StatementSyntax>?)syntax ?? [])
        {
            if (!Count(1, statement.Range)) break;
            if (BindStatement(statement) is { } made) bound.Add(made);
        }

        return [.. bound];
    }

    /// <summary>Counts statements; what a part holds counts wherever it is included, long texts as several.</summary>
    private bool Count(int statements, TextRange range)
    {
        if (count > MostStatements) return false;
        count += statements;
        if (count > MostStatements) diagnostics.Add(new(TemplateDiagnostics.TemplateTooLarge, Source.Span(range), MostStatements));
        return count <= MostStatements;
    }

    /// <summary>Reports what follows a <c>break</c> or <c>continue</c> in its own block.</summary>
    private void CheckBehindJump(List<StatementSyntax>? syntax)
    {
        if (syntax?.FindIndex(s => s is JumpSyntax) is not (>= 0 and var jump)) return;
        var behind = syntax.Skip(jump + 1).FirstOrDefault(s => s is not TextSyntax text || !Source.Text.AsSpan(text.Range.Start, text.Range.End - text.Range.Start).IsWhiteSpace());
        if (behind is not null) diagnostics.Add(new(TemplateDiagnostics.Unreachable, Source.Span(behind.Range), ((JumpSyntax)syntax[jump]).IsBreak ? "break" : "continue"));
    }

    /// <summary>Binds the body of a block: its names end with it, and so do its containers and links.</summary>
    private BoundStatement[] BindBody(List<StatementSyntax>? body, IEnumerable<string> present, TextRange opening)
    {
        var mark = scope.Enter();
        var assumed = expressions.Assume(present);
        var container = state.Container;
        var link = state.Link;
        if (++depth == DeepestBlocks) diagnostics.Add(new(TemplateDiagnostics.BlocksTooDeep, Source.Span(opening), DeepestBlocks));
        var bound = depth >= DeepestBlocks ? [] : BindAll(body);
        depth--;
        if (!Equals(state.Container, container))
        {
            markup.Add(new(TemplateDiagnostics.ContainerAcrossBlock, Source.Span(state.Container is { } open && open != container ? open.Range : opening)));
            state = state with { Container = container };
        }

        if (link is null ? state.Link is not null : !link.IsAt(state.Link))
        {
            diagnostics.Add(new(TemplateDiagnostics.BadLink, (state.Link ?? link)!.Span));
            state = state with { Link = null };
        }

        expressions.Forget(assumed);
        scope.Leave(mark);
        return bound;
    }

    private BoundStatement? BindStatement(StatementSyntax statement) => statement switch
    {
        TextSyntax text => BindText(text),
        OutputSyntax output => BindOutput(output),
        AssignSyntax assign => BindAssign(assign),
        IfSyntax choice => BindIf(choice),
        CaseSyntax choice => BindCase(choice),
        ForSyntax loop => BindFor(loop),
        CaptureSyntax capture => BindCapture(capture),
        IncludeSyntax include => BindInclude(include),
        LeftOutSyntax left => Skip(left),
        JumpSyntax jump => BindJump(jump),
        _ => null,
    };

    private BoundStatement? Skip(LeftOutSyntax left)
    {
        scope.GivesAnyName |= left.GivesAnyName;
        if (left.Name is { } name && scope.Find(name) is null) scope.Declare(name, TemplateType.Error);
        return null;
    }

    private BoundText BindText(TextSyntax text)
    {
        var words = Source.Text[text.Range.Start..text.Range.End];
        var span = Source.Span(text.Range);
        if (kind is TemplateKind.Text or TemplateKind.Html) words = OfficialLetters.Compose(words);
        if (IsPlain) return new(words, span, []);
        if (state.Html is { } html)
        {
            state = state with { Html = new HtmlScanner(Source, text.Range, html, diagnostics).Run() };
            return new(words, span, []);
        }

        var scanner = new MarkupScanner(Source, text.Range, state, markup.Bag);
        var operations = text.IsRaw ? scanner.RunRaw() : scanner.Run();
        state = scanner.State;
        hasTables |= operations.Any(o => o.Kind is MarkupOperationKind.Row or MarkupOperationKind.Delimiter or MarkupOperationKind.OpenChart);
        return new(words, span, operations);
    }

    private BoundOutput? BindOutput(OutputSyntax output)
    {
        var value = expressions.BindText(output.Value);
        if (value.Type.Kind == TypeKind.Error && state.Line == LineKind.Start) return null;
        if (IsPlain) return value.Type.Kind == TypeKind.Error ? null : new(value, Emphasis.None, ValuePlace.Words);
        var place = state.Html is { } html ? html.ValuePlace : state.Link is { InTarget: true } ? ValuePlace.LinkTarget : ValuePlace.Words;
        if (place is null) diagnostics.Add(new(TemplateDiagnostics.NoPlaceForValue, value.Span, state.Html!.Name));
        else if (value.Type.IsRaw && place != ValuePlace.Words) diagnostics.Add(new(TemplateDiagnostics.NoPlaceForRaw, value.Span));
        var emphasis = state.Emphasis;
        state = state.AfterValue();
        return value.Type.Kind == TypeKind.Error ? null : new(value, emphasis, place ?? ValuePlace.Words);
    }

    /// <summary>A loop is left in the state of its markup in which each round begins, wherever it is left.</summary>
    private BoundJump BindJump(JumpSyntax jump)
    {
        if (!IsPlain && rounds.TryPeek(out var round))
        {
            if (state.Link is { } link && !link.IsAt(round.Link)) diagnostics.Add(new(TemplateDiagnostics.BadLink, link.Span));
            if (state.Html is { } html && HtmlState.Join(html, round.Html!).Place == HtmlPlace.Unknown) diagnostics.Add(new(TemplateDiagnostics.NoPlaceForValue, Source.Span(jump.Range), html.Name));
        }

        return new(jump.IsBreak ? Jump.Break : Jump.Continue);
    }

    private BoundAssign BindAssign(AssignSyntax assign)
    {
        var value = expressions.Bind(assign.Value);
        return new(DeclareUseful(assign.Name, assign.NameRange, value.Type).Slot, value);
    }

    private Variable Declare(string name, TextRange range, TemplateType type)
    {
        if (scope.Find(name) is not null || model.Find(name) is not null || pack.Functions.IsGroup(name))
            diagnostics.Add(new(TemplateDiagnostics.NameTaken, Source.Span(range), name));
        else if (!name.StartsWith('$') && scope.IsOutside(name))
            diagnostics.Add(new(TemplateDiagnostics.NameOfCaller, Source.Span(range), name));
        return scope.Declare(name, type);
    }

    /// <summary>Declares a name that only makes sense when something reads it.</summary>
    private Variable DeclareUseful(string name, TextRange range, TemplateType type)
    {
        var variable = Declare(name, range, type);
        unused.Watch(variable, Source.Span(range));
        return variable;
    }

    private BoundIf BindIf(IfSyntax choice)
    {
        var before = state;
        var ends = new List<MarkupState>();
        var branches = new List<(BoundExpression Condition, BoundStatement[] Body)>();
        var assumed = new List<string>();
        var decided = expressions.Decided.Count;
        foreach (var branch in choice.Branches)
        {
            var (condition, presence) = expressions.BindCondition(branch.Condition);
            state = before;
            var around = expressions.Decided.Count;
            expressions.Decided.Add(ConditionParts.Of(branch.Condition, true, expressions.TextOf));
            branches.Add((condition, BindBody(branch.Body, presence.WhenTrue, choice.Range)));
            ends.Add(state);
            expressions.Decided.Leave(around);
            expressions.Decided.Add(ConditionParts.Of(branch.Condition, false, expressions.TextOf));
            assumed.AddRange(expressions.Assume(presence.WhenFalse));
        }

        state = before;
        var otherwise = BindBody(choice.Else, [], choice.Range);
        expressions.Forget(assumed);
        expressions.Decided.Leave(decided);
        state = ends.Aggregate(state, MarkupState.Join);
        return new([.. branches], otherwise);
    }

    private BoundCase BindCase(CaseSyntax choice)
    {
        var value = expressions.Bind(choice.Value);
        var before = state;
        var ends = new List<MarkupState>();
        var branches = new List<(BoundExpression[] Values, BoundStatement[] Body)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var branch in choice.Branches)
        {
            var values = new List<BoundExpression>();
            foreach (var written in branch.Values)
            {
                var wanted = expressions.Bind(written);
                operators.Bind(wanted.Span, wanted.Span, value, TokenKind.Equal, wanted);
                values.Add(wanted);
                if (!seen.Add(wanted is BoundConstant { Value: string text } ? text : expressions.TextOf(written))) diagnostics.Add(new(TemplateDiagnostics.WhenTwice, wanted.Span, expressions.TextOf(written)));
            }

            state = before;
            branches.Add(([.. values], BindBody(branch.Body, [], branch.Range)));
            ends.Add(state);
        }

        state = before;
        var otherwise = BindBody(choice.Else, [], choice.Range);
        state = ends.Aggregate(state, MarkupState.Join);
        return new(value, [.. branches], otherwise);
    }

    private BoundFor? BindFor(ForSyntax loop)
    {
        var list = expressions.Bind(loop.List);
        if (list.Type.Kind is not (TypeKind.List or TypeKind.Error)) diagnostics.Add(new(TemplateDiagnostics.NotList, list.Span, list.Type.Name, TypeAdvice.Looping(list.Type)));
        var offset = BindNumber(loop.Offset);
        var limit = BindNumber(loop.Limit);
        if (++loops > Math.Min(pack.Limits.LoopDepth, DeepestLoops))
        {
            diagnostics.Add(new(TemplateDiagnostics.LoopsTooDeep, Source.Span(loop.Range), Math.Min(pack.Limits.LoopDepth, DeepestLoops)));
            loops--;
            return null;
        }

        var before = state;
        if (!IsPlain) state = flow.IntoLoop(Source, loop.Body, state);
        if (flow.IsTooLarge) Count(MostStatements, loop.Range);
        var mark = scope.Enter();
        var variable = Declare(loop.Name, loop.NameRange, list.Type is { Kind: TypeKind.List, Item: { Kind: not TypeKind.Null } item } ? item : TemplateType.Error);
        var outer = expressions.Members.LoopSlot;
        expressions.Members.LoopSlot = variable.Slot;
        var decided = expressions.Decided.Isolate();
        rounds.Push(state);
        var body = BindBody(loop.Body, [], loop.Range);
        rounds.Pop();
        expressions.Decided.Rejoin(decided);
        expressions.Members.LoopSlot = outer;
        scope.Leave(mark);
        loops--;
        var end = state;
        state = before;
        var otherwise = BindBody(loop.Else, [], loop.Range);
        state = MarkupState.Join(MarkupState.Join(before, end), state);
        return new(Source.Span(loop.Range), variable.Slot, list, offset, limit, loop.Reversed, body, otherwise);
    }

    private BoundExpression? BindNumber(ExpressionSyntax? syntax)
    {
        if (syntax is null) return null;
        var value = expressions.BindPresent(syntax);
        if (!TemplateType.Number.Accepts(value.Type)) diagnostics.Add(new(TemplateDiagnostics.WrongType, value.Span, TemplateType.Number.Name, value.Type.Name, TypeAdvice.For(TemplateType.Number, value.Type)));
        return value;
    }

    private BoundCapture BindCapture(CaptureSyntax capture)
    {
        captures++;
        var body = BindBody(capture.Body, [], capture.Range);
        captures--;
        return new(Source.Span(capture.Range), DeclareUseful(capture.Name, capture.NameRange, TemplateType.Text).Slot, body);
    }

    private BoundBlock? BindInclude(IncludeSyntax include)
    {
        var span = Source.Span(include.NameRange);
        if (pack.FindParsed(include.Name) is not { } part)
        {
            diagnostics.Add(new(TemplateDiagnostics.UnknownInclude, span, include.Name, Suggestion.For(include.Name, pack.Names)));
            return null;
        }

        if (including.Contains(part))
        {
            ReportCycle(span, part);
            return null;
        }

        if (including.Count > pack.Limits.IncludeDepth)
        {
            diagnostics.Add(new(TemplateDiagnostics.IncludesTooDeep, span, pack.Limits.IncludeDepth));
            return null;
        }

        if (!Count(part.Source.Text.Length / CharactersPerStatement, include.NameRange)) return null;
        if (included.Add(part)) diagnostics.AddRange(part.Diagnostics);
        ReportMarkdown(include, part);
        var outer = Source;
        var given = include.Arguments.ConvertAll(a => expressions.Bind(a.Value));
        var values = includes.Bind(include, Source, part.Head.Takes, given).ToList();
        var mark = scope.Enter();
        var isolation = scope.Isolate();
        var loop = expressions.Members.LoopSlot;
        var known = expressions.ForgetAll();
        var statements = new List<BoundStatement>();
        foreach (var (name, range, type, value) in values) statements.Add(new BoundAssign(Declare($"$.{name}", range, type).Slot, value));
        including.Add(part);
        markup.Enter(part);
        expressions.Source = part.Source;
        expressions.Members.LoopSlot = -1;
        var decided = expressions.Decided.Isolate();
        statements.AddRange(BindBody(part.Statements, [], include.Range));
        expressions.Decided.Rejoin(decided);
        expressions.Members.LoopSlot = loop;
        expressions.Source = outer;
        expressions.ForgetAll();
        expressions.Assume(known);
        scope.Rejoin(isolation);
        scope.Leave(mark);
        including.RemoveAt(including.Count - 1);
        return new([.. statements]);
    }

    /// <summary>Reports a part whose Markdown does not count where it is included.</summary>
    private void ReportMarkdown(IncludeSyntax include, ParsedTemplate part)
    {
        if (kind is TemplateKind.Text or TemplateKind.Html)
        {
            if (captures == 0 && PartMarkup.First(part) is { } mark) diagnostics.Add(new(TemplateDiagnostics.MarkdownAsText, Source.Span(include.NameRange), include.Name, mark, kind == TemplateKind.Text ? "text" : "html"));
        }
        else if (captures == 0 && state.Line != LineKind.Start && PartMarkup.AtStart(part) is { } begin)
        {
            diagnostics.Add(new(TemplateDiagnostics.PartInLine, Source.Span(include.NameRange), include.Name, begin));
            state = new(LineKind.Start, Container: state.Container, Link: state.Link);
        }
    }

    private void ReportCycle(SourceSpan span, ParsedTemplate part)
    {
        var way = including.Skip(including.IndexOf(part)).Append(part).Select(p => Path.GetFileNameWithoutExtension(p.Source.File));
        diagnostics.Add(new(TemplateDiagnostics.IncludeCycle, span, string.Join(" → ", way)));
    }
}
