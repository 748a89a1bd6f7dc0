using System.Collections.Frozen;
using System.Text;

namespace Plan.Sdk.OfficialText;

/// <summary>
/// Composes Vietnamese letters from a base and its marks, in whatever order these stand. The framework's own normalisation
/// does nothing in invariant globalisation mode, which this SDK's programs run in, and in a host with ICU it does: text
/// would come out differently. Marks that no Vietnamese letter carries stay as they are.
/// </summary>
internal static class VietnameseLetters
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036f';

    // Rows of letters; in a row the tones: none, huyền, hỏi, ngã, sắc, nặng.
    private static readonly string[] Rows =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
        "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
    ];

    // In the order of the tones in a row.
    private static readonly string[] Tones = ["\u0300\u0340", "\u0309", "\u0303", "\u0301\u0341", "\u0323"];

    // Which row a mark turns a row into.
    private static readonly (char Mark, string From, string To)[] Shapes =
    [
        ('\u0306', "aA", "ăĂ"), ('\u0302', "aeoAEO", "âêôÂÊÔ"), ('\u031b', "ouOU", "ơưƠƯ"),
    ];

    private static readonly FrozenDictionary<int, char> Composed = MakeTable();

    public static string Compose(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange(FirstMark, LastMark);
        if (first < 0) return text;
        var composed = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            if (composed.Length > 0 && Composed.TryGetValue(Key(composed[^1], text[i]), out var letter)) composed[^1] = letter;
            else composed.Append(text[i]);
        }

        return composed.ToString();
    }

    private static int Key(char letter, char mark) => (letter << 16) | mark;

    private static FrozenDictionary<int, char> MakeTable()
    {
        var table = new Dictionary<int, char>();
        foreach (var row in Rows)
        {
            for (var tone = 0; tone < Tones.Length; tone++)
            {
                foreach (var mark in Tones[tone]) table.Add(Key(row[0], mark), row[tone + 1]);
            }
        }

        foreach (var (mark, from, to) in Shapes)
        {
            for (var i = 0; i < from.Length; i++)
            {
                var source = RowOf(from[i]);
                var target = RowOf(to[i]);
                for (var tone = 0; tone < source.Length; tone++) table.Add(Key(source[tone], mark), target[tone]);
            }
        }

        return table.ToFrozenDictionary();
    }

    private static string RowOf(char letter) => Rows.Single(r => r[0] == letter);
}
