namespace Plan.Sdk.Templating.Markup;

/// <summary>Where in its markup a template is, known before there is data.</summary>
/// <param name="Line">The line.</param>
/// <param name="Indent">The blanks at its beginning.</param>
/// <param name="Emphasis">The emphasis that is open.</param>
/// <param name="EmphasisStart">Where it was opened.</param>
/// <param name="MayBeRow">Whether an unknown line may be a row of a table.</param>
/// <param name="Container">The innermost open container.</param>
/// <param name="Link">The open link.</param>
/// <param name="Html">Where a template of HTML is; <c>null</c> for Markdown.</param>
internal readonly record struct MarkupState(LineKind Line, int Indent = 0, Emphasis Emphasis = Emphasis.None, int EmphasisStart = 0, bool MayBeRow = false, ContainerLink? Container = null, OpenLink? Link = null, HtmlState? Html = null)
{
    /// <summary>What is known after a value was printed.</summary>
    public MarkupState AfterValue() => Html is not null ? this with { Html = Html.AfterValue() } : (Link is { InTarget: true } link ? this with { Link = link with { HasTarget = true } } : this) switch
    {
        { Line: LineKind.Row } row => row,
        { Line: LineKind.Unknown, MayBeRow: true } unknown => unknown,
        var line => line with { Line = LineKind.Text },
    };

    /// <summary>What is known when either may be the case.</summary>
    public static MarkupState Join(MarkupState a, MarkupState b)
    {
        if (a == b) return a;
        if (a.Html is not null && b.Html is not null) return a with { Html = HtmlState.Join(a.Html, b.Html) };
        var row = a.Line == LineKind.Row || b.Line == LineKind.Row || a.MayBeRow || b.MayBeRow;
        var link = OpenLink.Join(a.Link, b.Link);
        return a.Line == b.Line
            ? a with { Link = link, Indent = Math.Min(a.Indent, b.Indent), Emphasis = a.Emphasis & b.Emphasis, MayBeRow = row && a.Line == LineKind.Unknown }
            : a with { Link = link, Line = LineKind.Unknown, Indent = 0, Emphasis = a.Emphasis & b.Emphasis, MayBeRow = row };
    }
}
