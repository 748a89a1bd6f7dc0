using Plan.Sdk.Documents;

namespace Plan.Sdk.Templating.Markup;

/// <summary>Where a cell or a paragraph begins and ends, the line breaks of captured lines are not printed; values are printed as they are.</summary>
internal static class RunEnds
{
    private static readonly char[] Blanks = [' ', '\t', '\n'];

    /// <summary>Drops the line breaks at both ends, with the blanks around them.</summary>
    public static void Trim(List<TextRun> runs)
    {
        while (runs.Count > 0 && runs[^1].Origin?.Path is null && runs[^1].Text.AsSpan().TrimEnd(Blanks) is var kept && runs[^1].Text.AsSpan(kept.Length).Contains('\n') && !Keep(runs, runs.Count - 1, kept))
        {
        }

        while (runs.Count > 0 && runs[0].Origin?.Path is null && runs[0].Text.AsSpan().TrimStart(Blanks) is var kept && runs[0].Text.AsSpan(0, runs[0].Text.Length - kept.Length).Contains('\n') && !Keep(runs, 0, kept))
        {
        }
    }

    private static bool Keep(List<TextRun> runs, int at, ReadOnlySpan<char> kept)
    {
        if (kept.IsEmpty) runs.RemoveAt(at);
        else runs[at] = runs[at] with { Text = kept.ToString() };
        return !kept.IsEmpty;
    }
}
