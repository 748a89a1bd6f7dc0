using Plan.Sdk.Model;

namespace Plan.Sdk.Templating;

/// <summary>
/// Shares the width of an annex's table: each column first gets room for its longest word, so that no figure or date is
/// broken, and what is left goes to the columns with long cells.
/// </summary>
internal static class AnnexColumns
{
    // Letters of the table's size that a line of the page holds, on the safe side.
    private const int Portrait = 72;
    private const int Landscape = 108;

    // The white at both sides of a cell, in letters.
    private const int Padding = 3;
    private const int LongestWord = 20;
    private const int LongestCell = 40;

    /// <summary>One weight for each column, above 0.</summary>
    public static int[] Weigh(Annex annex)
    {
        var least = new int[annex.Columns.Count];
        var wanted = new int[annex.Columns.Count];
        for (var c = 0; c < least.Length; c++)
        {
            Measure(annex.Columns[c], ref least[c], ref wanted[c]);
            foreach (var row in annex.Rows)
            {
                if (c < row.Count) Measure(row[c], ref least[c], ref wanted[c]);
            }

            least[c] = Math.Min(least[c], LongestWord) + Padding;
            wanted[c] = Math.Max(Math.Min(wanted[c], LongestCell) + Padding, least[c]);
        }

        return Share(least, wanted, annex.Landscape ? Landscape : Portrait);
    }

    private static int[] Share(int[] least, int[] wanted, int whole)
    {
        var spare = whole - least.Sum();
        var asked = wanted.Sum() - least.Sum();
        if (asked <= spare) return wanted;
        if (spare <= 0) return least;
        return [.. least.Select((width, c) => width + (spare * (wanted[c] - width) / asked))];
    }

    private static void Measure(string cell, ref int word, ref int whole)
    {
        whole = Math.Max(whole, cell.Length);
        foreach (var part in cell.AsSpan().Split(' ')) word = Math.Max(word, part.End.Value - part.Start.Value);
    }
}
