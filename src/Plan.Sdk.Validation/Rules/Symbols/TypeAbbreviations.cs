using System.Collections.Frozen;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Validation.Rules.Symbols;

/// <summary>Wrong abbreviations of document types and the right ones (NĐ 30/2020, Phụ lục III; before 05/3/2020: TT 01/2011/TT-BNV).</summary>
internal static class TypeAbbreviations
{
    private const char Eth = 'Ð';

    private static readonly DateOnly Nd30 = new(2020, 3, 5);

    private static readonly FrozenDictionary<string, string> Wrong = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["QCh"] = "QC",
        ["DAn"] = "DA",
        ["ĐAn"] = "ĐA",
        ["QD"] = "QĐ",
        ["Qđ"] = "QĐ",
        ["qđ"] = "QĐ",
        ["QyD"] = "QyĐ",
        ["QYĐ"] = "QyĐ",
        ["ND"] = "NĐ",
        ["CTR"] = "CTr",
        ["Ctr"] = "CTr",
        ["TTR"] = "TTr",
        ["Ttr"] = "TTr",
        ["kh"] = "KH",
        ["Kh"] = "KH",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> WrongSinceNd30 = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["GN"] = "BGN",
        ["TTh"] = "BTT",
        ["UQ"] = "GUQ",
        ["NP"] = "GNP",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The right form of a wrong abbreviation in a paper of a day; <c>null</c> when nothing is certainly wrong.</summary>
    public static string? Mend(string abbreviation, DateOnly? date)
    {
        if (abbreviation.Contains(Eth, StringComparison.Ordinal)) return abbreviation.Replace(Eth, 'Đ');
        if (Wrong.TryGetValue(abbreviation, out var right)) return right;
        return date >= Nd30 ? WrongSinceNd30.GetValueOrDefault(abbreviation) : null;
    }

    /// <summary>The abbreviation of a type when a symbol has that of another one; <c>null</c> when they agree or one is unknown.</summary>
    public static string? Contradicts(string abbreviation, string type)
    {
        var own = DocumentTypes.All.FirstOrDefault(t => t.Key == type || t.Name == type)?.Abbreviation;
        return own is not null && own != abbreviation && DocumentTypes.Find(abbreviation) is not null ? own : null;
    }
}
