namespace Plan.Sdk.Reporting.Comparison;

/// <summary>A stretch of words that became another; one of the two may be empty.</summary>
/// <param name="Old">The words that went out.</param>
/// <param name="New">The words that came in.</param>
/// <param name="Behind">The words before them, at most three; empty at the beginning.</param>
internal sealed record WordChange(string Old, string New, string Behind)
{
    // Above it what stands between the first and the last change is one change.
    private const int LargestTable = 1_000_000;
    private const int WordsBehind = 3;

    public static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The changes from one text to another, in order; empty when their words are the same.</summary>
    public static IReadOnlyList<WordChange> Between(string before, string after)
    {
        var (a, b) = (WordsOf(before), WordsOf(after));
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start]) start++;
        var tail = 0;
        while (tail < a.Length - start && tail < b.Length - start && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        var (endA, endB) = (a.Length - tail, b.Length - tail);
        if (start == endA && start == endB) return [];
        if ((long)(endA - start) * (endB - start) > LargestTable) return [Change(a, b, start, endA, start, endB)];

        var common = CommonTable(a, b, start, endA, endB);
        var changes = new List<WordChange>();
        for (int i = start, j = start; i < endA || j < endB;)
        {
            var (fromA, fromB) = (i, j);
            while ((i < endA && j < endB && a[i] != b[j]) || (i < endA) != (j < endB))
            {
                if (j >= endB || (i < endA && common[i - start + 1, j - start] >= common[i - start, j - start + 1])) i++;
                else j++;
            }

            if (i > fromA || j > fromB) changes.Add(Change(a, b, fromA, i, fromB, j));
            while (i < endA && j < endB && a[i] == b[j])
            {
                i++;
                j++;
            }
        }

        return changes;
    }

    private static WordChange Change(string[] a, string[] b, int fromA, int toA, int fromB, int toB) =>
        new(string.Join(' ', a[fromA..toA]), string.Join(' ', b[fromB..toB]), string.Join(' ', b[Math.Max(0, fromB - WordsBehind)..fromB]));

    /// <summary>For each pair of places how many words what follows has in common, in order.</summary>
    private static int[,] CommonTable(string[] a, string[] b, int start, int endA, int endB)
    {
        var common = new int[endA - start + 1, endB - start + 1];
        for (var i = endA - start - 1; i >= 0; i--)
        {
            for (var j = endB - start - 1; j >= 0; j--)
                common[i, j] = a[start + i] == b[start + j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }
}
