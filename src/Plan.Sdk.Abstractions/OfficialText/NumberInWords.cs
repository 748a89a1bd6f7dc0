using System.Globalization;
using System.Text;

namespace Plan.Sdk.OfficialText;

/// <summary>
/// Numbers read out in Vietnamese: <c>1.234,5</c> is <c>một nghìn hai trăm ba mươi tư phẩy năm</c>. Mốt, tư and lăm behind a
/// ten; "không trăm" and "lẻ" where a place inside the number is empty; tỷ is repeated, <c>tỷ tỷ</c>. Two decimals are read as a
/// number, others digit by digit. Thread-safe.
/// </summary>
public static class NumberInWords
{
    private const decimal Billion = 1_000_000_000m;
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    private static readonly (int Size, string Name)[] Groups = [(1_000_000, "triệu"), (1000, "nghìn"), (1, "")];

    /// <summary>The words of a number, in small letters.</summary>
    /// <param name="number">Any number; zeros at the end of the decimals are not read.</param>
    /// <param name="emptyTen">The word for an empty place of tens, <c>lẻ</c> or <c>linh</c>.</param>
    public static string Of(decimal number, string emptyTen = "lẻ")
    {
        var words = new StringBuilder();
        if (number < 0) words.Append("âm ");
        var size = Math.Abs(number);
        var whole = decimal.Truncate(size);
        AppendWhole(words, whole, emptyTen);
        AppendDecimals(words, (size - whole).ToString("0.############################", CultureInfo.InvariantCulture), emptyTen);
        return words.ToString();
    }

    private static void AppendWhole(StringBuilder words, decimal number, string emptyTen)
    {
        if (number < Billion)
        {
            AppendUnderBillion(words, (int)number, emptyTen, isInside: false);
            return;
        }

        var billions = decimal.Truncate(number / Billion);
        var rest = (int)(number - (billions * Billion));
        AppendWhole(words, billions, emptyTen);
        words.Append(" tỷ");
        if (rest == 0) return;
        words.Append(' ');
        AppendUnderBillion(words, rest, emptyTen, isInside: true);
    }

    private static void AppendUnderBillion(StringBuilder words, int number, string emptyTen, bool isInside)
    {
        if (number == 0)
        {
            words.Append(Digits[0]);
            return;
        }

        var isFirst = true;
        foreach (var (size, name) in Groups)
        {
            var group = number / size % 1000;
            if (group == 0) continue;
            if (!isFirst) words.Append(' ');
            AppendGroup(words, group, emptyTen, isInside || !isFirst);
            if (name.Length > 0) words.Append(' ').Append(name);
            isFirst = false;
        }
    }

    private static void AppendGroup(StringBuilder words, int group, string emptyTen, bool isInside)
    {
        var (hundreds, tens, ones) = (group / 100, group / 10 % 10, group % 10);
        if (hundreds > 0 || isInside) words.Append(Digits[hundreds]).Append(" trăm");
        if (tens == 0 && ones == 0) return;
        if (hundreds > 0 || isInside) words.Append(' ');
        if (tens == 0)
        {
            if (hundreds > 0 || isInside) words.Append(emptyTen).Append(' ');
            words.Append(Digits[ones]);
            return;
        }

        words.Append(tens == 1 ? "mười" : $"{Digits[tens]} mươi");
        if (ones > 0) words.Append(' ').Append(BehindTen(tens, ones));
    }

    private static string BehindTen(int tens, int ones) => ones switch
    {
        1 when tens > 1 => "mốt",
        4 when tens > 1 => "tư",
        5 => "lăm",
        _ => Digits[ones],
    };

    private static void AppendDecimals(StringBuilder words, string written, string emptyTen)
    {
        if (written.Length < 3) return;
        var decimals = written[2..];
        words.Append(" phẩy");
        if (decimals.Length == 2 && decimals[0] != '0')
        {
            words.Append(' ');
            AppendGroup(words, int.Parse(decimals, CultureInfo.InvariantCulture), emptyTen, isInside: false);
            return;
        }

        foreach (var digit in decimals) words.Append(' ').Append(Digits[digit - '0']);
    }
}
