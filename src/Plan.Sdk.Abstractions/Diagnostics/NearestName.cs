namespace Plan.Sdk.Diagnostics;

/// <summary>Finds the name that was probably meant ("ý bạn là …?").</summary>
public static class NearestName
{
    private const int LongestCompared = 64;

    /// <summary>
    /// The candidate with the smallest edit distance (insert, delete, replace, swap of neighbours; letter case counts
    /// nothing), or <c>null</c> when none lies within a third of the name's length (at least 1, at most 3 edits). Of equals
    /// the first in ordinal order wins.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestCompared) return null;
        var allowed = Math.Clamp(name.Length / 3, 1, 3);
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > LongestCompared || Math.Abs(candidate.Length - name.Length) > allowed) continue;
            var distance = Distance(name, candidate);
            if (distance > allowed || (distance == allowed && best is not null && string.CompareOrdinal(best, candidate) <= 0)) continue;
            if (distance < allowed || best is null || string.CompareOrdinal(candidate, best) < 0) best = candidate;
            allowed = distance;
        }

        return best;
    }

    private static int Distance(string a, string b)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> previous = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = SameLetter(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && SameLetter(a[i - 1], b[j - 2]) && SameLetter(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }

        return previous[b.Length];
    }

    private static bool SameLetter(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
