using System.Text;

namespace Plan.Sdk.OfficialText;

/// <summary>
/// Names of bodies in the letter case of NĐ 30/2020, Phụ lục II: the first letter of the words for kind, function and field in
/// capitals (Sở Tài chính, Ban Chỉ đạo), the noun of an administrative unit small before its proper name (phường Hương An)
/// and in capitals before a number (Quận 1) and in Thành phố Hồ Chí Minh. Thread-safe.
/// </summary>
/// <remarks>What no rule can know it leaves: a proper name without the noun of its unit keeps the case it has (Trạm Y tế Hương An), and
/// units named after persons and events (Phường Điện Biên Phủ) have to be written so.</remarks>
public static class OfficialBodyName
{
    private static readonly string[] Abbreviations = ["UBND", "HĐND", "UBMTTQ", "LĐ-TB&XH", "TP"];
    private static readonly string[] SmallWords = ["và", "của", "cho", "về", "các", "với", "tại", "trên", "thuộc"];

    // Kinds of two and more syllables, of which the first alone is capital; the next word names function or field.
    private static readonly string[][] Kinds = Split(
        "ủy ban nhân dân", "uỷ ban nhân dân", "hội đồng nhân dân", "tòa án nhân dân", "viện kiểm sát nhân dân", "ủy ban", "uỷ ban", "hội đồng", "văn phòng", "trung tâm",
        "chi cục", "tổng cục", "bộ phận", "trường", "trạm", "phòng", "sở", "ban", "bộ", "cục", "vụ", "viện", "đội", "hội", "đoàn");

    private static readonly string[][] Units = Split(
        "thành phố", "thị xã", "thị trấn", "thủ đô", "đặc khu", "tổ dân phố", "khu phố", "phường", "quận", "huyện", "tỉnh", "xã", "thôn", "ấp");

    // Words that begin like a unit and are none.
    private static readonly string[][] NoUnits = Split("xã hội", "tỉnh ủy", "huyện ủy", "quận ủy", "thị ủy", "thành ủy");

    private static readonly string[][] InCapitals = Split("thủ đô", "thành phố hồ chí minh");

    /// <summary>The name in official case. A name all in capitals is put into small letters first; in others, capitals stay.</summary>
    /// <param name="name">The name.</param>
    public static string Of(string name)
    {
        var composed = OfficialLetters.Compose(name);
        var words = composed.Split(' ');
        if (!composed.Any(char.IsLower))
        {
            for (var i = 0; i < words.Length; i++) words[i] = Lower(words[i]);
        }

        Raise(words);
        return string.Join(' ', words);
    }

    private static string Lower(string word) => IsAbbreviation(word) ? word : word.ToLowerInvariant();

    private static bool IsAbbreviation(string word) => Abbreviations.Contains(word.Trim('(', ')', ',', '.', ';'), StringComparer.OrdinalIgnoreCase);

    private static void Raise(string[] words)
    {
        var isStart = true;
        var isProperName = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length == 0) continue;
            if (Match(words, i, NoUnits) == 0 && Match(words, i, Units) is var unit and > 0 && i + unit < words.Length)
            {
                if (char.IsAsciiDigit(words[i + unit].FirstOrDefault()) || Match(words, i, InCapitals) > 0) words[i] = Capital(words[i]);
                i += unit - 1;
                (isStart, isProperName) = (false, true);
            }
            else if (isStart && Match(words, i, Kinds) is var kind and > 0)
            {
                words[i] = Capital(words[i]);
                i += kind - 1;
            }
            else if (SmallWords.Contains(words[i], StringComparer.OrdinalIgnoreCase))
            {
                (isStart, isProperName) = (true, false);
            }
            else
            {
                words[i] = IsAbbreviation(words[i]) ? words[i].ToUpperInvariant() : isStart || isProperName ? Capital(words[i]) : words[i];
                isStart = words[i][^1] is ',' or ';' or '-' or '–';
                isProperName &= !isStart;
            }
        }
    }

    /// <summary>How many words at a place are one of the given terms, the first that fits; 0 for none.</summary>
    private static int Match(string[] words, int at, string[][] terms)
    {
        foreach (var term in terms)
        {
            var matched = 0;
            while (matched < term.Length && at + matched < words.Length && string.Equals(term[matched], words[at + matched], StringComparison.OrdinalIgnoreCase)) matched++;
            if (matched == term.Length) return matched;
        }

        return 0;
    }

    private static string[][] Split(params string[] terms) => [.. terms.Select(t => t.Split(' '))];

    private static string Capital(string word)
    {
        var first = 0;
        while (first < word.Length && !char.IsLetter(word[first])) first++;
        return first == word.Length ? word : new StringBuilder(word) { [first] = char.ToUpperInvariant(word[first]) }.ToString();
    }
}
