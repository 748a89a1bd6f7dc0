using Plan.Sdk.Collections;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents;

/// <summary>Text made of runs: a paragraph, a cell, a line of the header.</summary>
/// <param name="Runs">The runs in order.</param>
public sealed record TextLine(ValueList<TextRun> Runs)
{
    /// <summary>The text without its looks.</summary>
    public string PlainText => Runs.Count == 1 ? Runs[0].Text : string.Concat(Runs.Select(r => r.Text));

    /// <summary>The origins of its values in order, each once; that of its first words when it shows no value. For places that print a line as one text.</summary>
    public ValueList<Origin> Origins
    {
        get
        {
            var all = Runs.Select(r => r.Origin).OfType<Origin>().Distinct().ToList();
            var values = all.FindAll(o => o.Path is not null);
            return [.. values.Count > 0 ? values : all.Take(1)];
        }
    }

    /// <summary>A line of one run.</summary>
    public static TextLine Of(string text, Origin? origin = null) => new([new(text, origin)]);
}
