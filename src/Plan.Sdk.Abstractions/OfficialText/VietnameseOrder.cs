using System.Collections.Frozen;
using System.Text;

namespace Plan.Sdk.OfficialText;

/// <summary>
/// The order of Vietnamese dictionaries: a ă â b c d đ e ê … ơ … u ư … y, then by tone (none, huyền, hỏi, ngã, sắc, nặng), syllable
/// by syllable; f, j, w and z stand at their place in the Latin alphabet. Numbers are ordered by size (<c>Tổ 2</c> before <c>Tổ
/// 10</c>), small letters before capitals where all else is equal. Letters typed apart (NFD) and the place of a tone mark (hòa, hoà)
/// make no difference. The same in every process, whatever its culture. Thread-safe.
/// </summary>
public sealed class VietnameseOrder : IComparer<string>
{
    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    // Marks inside keys, in their own order: what ends sooner comes first, numbers come before words.
    private const char End = '\u0001';
    private const char Sign = '\u0003';
    private const char Number = '\u0004';
    private const char Word = '\u0005';
    private const char FirstLetter = '\u0010';
    private const char OtherLetters = '\u0100';

    private static readonly string[] Tones = ["aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"];

    private static readonly FrozenDictionary<char, (char Letter, int Tone)> Vowels = Tones
        .SelectMany(row => row.Select((letter, tone) => (letter, (row[0], tone))))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    private VietnameseOrder()
    {
    }

    /// <summary>The order.</summary>
    public static VietnameseOrder Instance { get; } = new();

    /// <summary>Which text comes first: below 0 the first, above 0 the second; an absent one comes before all.</summary>
    public int Compare(string? x, string? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => string.CompareOrdinal(KeyOf(x), KeyOf(y)),
    };

    /// <summary>A text's key: comparing keys by code points gives the order of the texts. For sorting long lists.</summary>
    public static string KeyOf(string text)
    {
        var composed = OfficialLetters.Compose(text);
        var key = new StringBuilder(2 * composed.Length);
        for (var i = 0; i < composed.Length;)
        {
            var c = composed[i];
            i = char.IsLetter(c) ? AppendWord(key, composed, i)
                : char.IsAsciiDigit(c) ? AppendNumber(key, composed, i)
                : AppendSign(key, composed, i);
        }

        key.Append('\0');
        foreach (var c in composed) key.Append(char.IsUpper(c) ? '1' : '0');
        return key.Append('\0').Append(composed).ToString();
    }

    private static int AppendWord(StringBuilder key, string text, int start)
    {
        key.Append(Word);
        var tone = 0;
        var i = start;
        for (; i < text.Length && char.IsLetter(text[i]); i++)
        {
            var letter = char.ToLowerInvariant(text[i]);
            if (Vowels.TryGetValue(letter, out var vowel))
            {
                letter = vowel.Letter;
                if (vowel.Tone > 0) tone = vowel.Tone;
            }

            var rank = Alphabet.IndexOf(letter);
            key.Append(rank >= 0 ? (char)(FirstLetter + rank) : (char)Math.Max(OtherLetters, letter));
        }

        key.Append(End).Append((char)(FirstLetter + tone));
        return i;
    }

    private static int AppendNumber(StringBuilder key, string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        var digits = text.AsSpan(start, end - start).TrimStart('0');
        key.Append(Number).Append((char)(FirstLetter + Math.Min(digits.Length, short.MaxValue))).Append(digits);
        return end;
    }

    private static int AppendSign(StringBuilder key, string text, int at)
    {
        if (!char.IsWhiteSpace(text[at])) key.Append(Sign).Append(text[at]);
        return at + 1;
    }
}
