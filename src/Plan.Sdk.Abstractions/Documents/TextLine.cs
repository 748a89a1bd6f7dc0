using Plan.Sdk.Collections;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents;

/// <summary>Text made of runs: a paragraph, a cell, a line of the header.</summary>
/// <param name="Runs">The runs in order.</param>
public sealed record TextLine(ValueList<TextRun> Runs)
{
    /// <summary>The text without its looks.</summary>
    public string PlainText => Runs.Count == 1 ? Runs[0].Text : string.Concat(Runs.Select(r => r.Text));

    /// <summary>A line of one run.</summary>
    public static TextLine Of(string text, Origin? origin = null) => new([new(text, origin)]);
}
