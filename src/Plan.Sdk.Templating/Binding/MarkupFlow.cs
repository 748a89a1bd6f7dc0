using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Markup;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Binding;

/// <summary>Works out in what state of its markup a body ends, without binding it: a loop's body begins where it ends.</summary>
internal sealed class MarkupFlow(TemplatePack pack)
{
    private const int MostWork = 200_000;
    private const int CharactersPerUnit = 16;
    private readonly DiagnosticBag ignored = new();
    private readonly Dictionary<(List<StatementSyntax> Body, MarkupState Before), MarkupState> known = [];
    private int work;
    private int includes;
    private int loops;

    /// <summary>Whether the loops and includes went over the work allowed; the states are then of no use.</summary>
    public bool IsTooLarge => work > MostWork;

    private MarkupState Through(SourceText source, List<StatementSyntax>? statements, MarkupState state)
    {
        if (statements is null || IsTooLarge) return state;
        if (known.TryGetValue((statements, state), out var end)) return end;
        end = state;
        work += 1 + statements.Count;
        foreach (var statement in statements) end = Through(source, statement, end);
        known[(statements, state)] = end;
        return end;
    }

    /// <summary>What is known at the beginning of each round of a loop.</summary>
    public MarkupState IntoLoop(SourceText source, List<StatementSyntax> body, MarkupState state) => Rounds(source, body, state).Entry;

    private (MarkupState Entry, MarkupState Exit) Rounds(SourceText source, List<StatementSyntax> body, MarkupState state)
    {
        if (loops == StatementBinder.DeepestLoops) return (state, state);
        loops++;
        var exit = state;
        for (var i = 0; i < 3; i++)
        {
            exit = Through(source, body, state) with { Container = state.Container, Link = state.Link };
            var joined = MarkupState.Join(state, exit);
            if (joined == state) break;
            state = joined;
        }

        loops--;
        return (state, exit);
    }

    private MarkupState Through(SourceText source, StatementSyntax statement, MarkupState state)
    {
        switch (statement)
        {
            case TextSyntax text when state.Html is { } html:
                return state with { Html = new HtmlScanner(source, text.Range, html, ignored).Run() };
            case TextSyntax text:
                var scanner = new MarkupScanner(source, text.Range, state, ignored);
                if (text.IsRaw) scanner.RunRaw();
                else scanner.Run();
                return scanner.State;
            case OutputSyntax { Value: ErrorSyntax or CallSyntax { Function: NameSyntax } } when state.Line == LineKind.Start:
                return state;
            case OutputSyntax:
                return state.AfterValue();
            case IfSyntax choice:
                var ends = choice.Branches.Select(b => Through(source, b.Body, state)).Append(Through(source, choice.Else, state));
                return ends.Aggregate(MarkupState.Join);
            case CaseSyntax choice:
                var cases = choice.Branches.Select(b => Through(source, b.Body, state)).Append(Through(source, choice.Else, state));
                return cases.Aggregate(MarkupState.Join);
            case ForSyntax loop:
                var end = MarkupState.Join(state, Rounds(source, loop.Body, state).Exit);
                return loop.Else is null ? end : MarkupState.Join(end, Through(source, loop.Else, state));
            case IncludeSyntax include when includes < pack.Limits.IncludeDepth && pack.FindParsed(include.Name) is { } part:
                includes++;
                work += part.Source.Text.Length / CharactersPerUnit;
                state = Through(part.Source, part.Statements, state);
                includes--;
                return state;
            default:
                return state;
        }
    }
}
