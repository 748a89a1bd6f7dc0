namespace Plan.Sdk.Reporting.Comparison;

/// <summary>
/// Pairs the items of two lists: given pairs first, then what is equal, then what is alike, the most alike first. Exchanging the lists
/// exchanges the pairs and changes nothing else.
/// </summary>
internal sealed class ItemMatches
{
    // Above it a list has been written anew, and what is not equal came in or went out.
    private const int MostComparisons = 250_000;
    private const double Alike = 0.5;

    private readonly int[] ofBefore;
    private readonly int[] ofAfter;

    public ItemMatches(int before, int after)
    {
        ofBefore = new int[before];
        ofAfter = new int[after];
        Array.Fill(ofBefore, -1);
        Array.Fill(ofAfter, -1);
    }

    /// <summary>The pairs, in the order of the second list.</summary>
    public IReadOnlyList<(int Before, int After)> Pairs =>
        [.. Enumerable.Range(0, ofAfter.Length).Where(j => ofAfter[j] >= 0).Select(j => (ofAfter[j], j))];

    public IEnumerable<int> OnlyBefore => Free(ofBefore);

    public IEnumerable<int> OnlyAfter => Free(ofAfter);

    /// <summary>The item of the first list that one of the second was; <c>null</c> when it came in.</summary>
    public int? BeforeOf(int after) => ofAfter[after] is var before and >= 0 ? before : null;

    public void Pair(int before, int after)
    {
        ofBefore[before] = after;
        ofAfter[after] = before;
    }

    /// <summary>Pairs what is left.</summary>
    /// <param name="mayBefore">Whether an item of the first list is to be paired.</param>
    /// <param name="mayAfter">The same for the second.</param>
    /// <param name="likeness">0 for strangers to 1 for equals.</param>
    public void PairAlike(Func<int, bool> mayBefore, Func<int, bool> mayAfter, Func<int, int, double> likeness)
    {
        var before = OnlyBefore.Where(mayBefore).ToList();
        var after = OnlyAfter.Where(mayAfter).ToList();
        if ((long)before.Count * after.Count > MostComparisons) return;
        var found = from i in before
                    from j in after
                    let like = likeness(i, j)
                    where like > Alike
                    orderby like descending, Math.Abs(i - j), i + j
                    select (i, j);
        foreach (var (i, j) in found)
        {
            if (ofBefore[i] < 0 && ofAfter[j] < 0) Pair(i, j);
        }
    }

    /// <summary>The pairs between the first and the last that stand in another order: as the first list has them, and as the second has.</summary>
    public (IReadOnlyList<(int Before, int After)> Before, IReadOnlyList<(int Before, int After)> After)? Reordered()
    {
        var after = Pairs;
        var before = after.OrderBy(p => p.Before).ToList();
        var start = 0;
        while (start < after.Count && after[start] == before[start]) start++;
        if (start == after.Count) return null;
        var end = after.Count;
        while (after[end - 1] == before[end - 1]) end--;
        return (before[start..end], after.Skip(start).Take(end - start).ToList());
    }

    private static IEnumerable<int> Free(int[] pairs) => Enumerable.Range(0, pairs.Length).Where(i => pairs[i] < 0);
}
