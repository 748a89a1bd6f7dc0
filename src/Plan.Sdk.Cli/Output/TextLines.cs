using Plan.Sdk.Collections;
using Plan.Sdk.Documents;
using Plan.Sdk.Templating;

namespace Plan.Sdk.Cli.Output;

/// <summary>Cuts a rendered text into lines whose runs keep their origins.</summary>
internal static class TextLines
{
    /// <summary>The lines that hold something.</summary>
    public static IEnumerable<TextLine> Of(RenderedText text)
    {
        var runs = new List<TextRun>();
        foreach (var range in (IEnumerable<TextOrigin>)text.Origins)
        {
            var pieces = text.Text.Substring(range.Start, range.Length).Split('\n');
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0 && runs.Count > 0)
                {
                    yield return new(runs.ToValueList());
                    runs.Clear();
                }

                if (pieces[i].Length > 0) runs.Add(new(pieces[i], range.Origin));
            }
        }

        if (runs.Count > 0) yield return new(runs.ToValueList());
    }
}
