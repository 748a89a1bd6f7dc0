using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>Fills a run of months with shorter ones.</summary>
internal static class Tiling
{
    /// <summary>
    /// The positions of runs that fill a run without gap or overlap, in order of time; of several ways the one with the fewest. <c>null</c> when
    /// there is none.
    /// </summary>
    public static List<int>? Of(MonthSpan whole, List<MonthSpan> runs)
    {
        var counts = new int[whole.Count + 1];
        var chosen = new int[whole.Count];
        for (var month = whole.Last; month >= whole.First; month--)
        {
            var here = month - whole.First;
            counts[here] = -1;
            for (var i = 0; i < runs.Count; i++)
            {
                if (runs[i].First != month || runs[i].Last > whole.Last) continue;
                var rest = counts[here + runs[i].Count];
                if (rest < 0 || (counts[here] >= 0 && rest + 1 >= counts[here])) continue;
                counts[here] = rest + 1;
                chosen[here] = i;
            }
        }

        if (counts[0] < 0) return null;
        var tiles = new List<int>();
        for (var here = 0; here < whole.Count; here += runs[chosen[here]].Count) tiles.Add(chosen[here]);
        return tiles;
    }
}
