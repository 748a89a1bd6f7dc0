namespace Plan.Sdk.OfficialText;

/// <summary>
/// The letters of points: the Vietnamese alphabet without the letters that carry marks except đ (NĐ 30/2020, Phụ lục I,
/// II.6; the exact list is settled practice). After y they are doubled: aa, bb.
/// </summary>
public static class PointLetter
{
    private static readonly char[] Letters =
        ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y'];

    /// <summary>How many points Word's own numbering labels as the law does: a, b, c, d.</summary>
    public const int SameInWord = 4;

    /// <summary>The label of a point, without its bracket.</summary>
    /// <param name="ordinal">From 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal is under 1.</exception>
    public static string Of(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        var round = (ordinal - 1) / Letters.Length;
        return new string(Letters[(ordinal - 1) % Letters.Length], round + 1);
    }
}
