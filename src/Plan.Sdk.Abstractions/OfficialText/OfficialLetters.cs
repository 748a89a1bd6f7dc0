namespace Plan.Sdk.OfficialText;

/// <summary>
/// Puts letters and marks typed apart (NFD, as some systems write Vietnamese) together (NFC). The framework's own
/// normalization does nothing in a process with invariant globalization, where the command line runs; this one gives the
/// same in every process. Thread-safe. It knows the letters of Latin script (Unicode 15, canonical compositions of U+00C0 to U+024F and
/// U+1E00 to U+1EFF); other scripts stay as they are.
/// </summary>
public static class OfficialLetters
{
    private static readonly (char Mark, string Bases, string Composed)[] Pairs =
    [
        ('\u0300', "AEIOUaeiouÜüNnĒēŌōWwÂâĂăÊêÔôƠơƯưYy", "ÀÈÌÒÙàèìòùǛǜǸǹḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"),
        ('\u0301', "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"),
        ('\u0302', "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"),
        ('\u0303', "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"),
        ('\u0304', "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyGgḶḷṚṛ", "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳḠḡḸḹṜṝ"),
        ('\u0306', "AaEeGgIiOoUuȨȩẠạ", "ĂăĔĕĞğĬĭŎŏŬŭḜḝẶặ"),
        ('\u0307', "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ", "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"),
        ('\u0308', "AEIOUaeiouyYHhÕõŪūWwXxt", "ÄËÏÖÜäëïöüÿŸḦḧṎṏṺṻẄẅẌẍẗ"),
        ('\u0309', "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"),
        ('\u030A', "AaUuwy", "ÅåŮůẘẙ"),
        ('\u030B', "OoUu", "ŐőŰű"),
        ('\u030C', "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"),
        ('\u030F', "AaEeIiOoRrUu", "ȀȁȄȅȈȉȌȍȐȑȔȕ"),
        ('\u0311', "AaEeIiOoRrUu", "ȂȃȆȇȊȋȎȏȒȓȖȗ"),
        ('\u031B', "OoUu", "ƠơƯư"),
        ('\u0323', "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"),
        ('\u0324', "Uu", "Ṳṳ"),
        ('\u0325', "Aa", "Ḁḁ"),
        ('\u0326', "SsTt", "ȘșȚț"),
        ('\u0327', "CcGgKkLlNnRrSsTtEeDdHh", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"),
        ('\u0328', "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
        ('\u032D', "DdEeLlNnTtUu", "ḒḓḘḙḼḽṊṋṰṱṶṷ"),
        ('\u032E', "Hh", "Ḫḫ"),
        ('\u0330', "EeIiUu", "ḚḛḬḭṴṵ"),
        ('\u0331', "BbDdKkLlNnRrTtZzh", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"),
    ];

    // Combining classes of U+0300 to U+036F, each up to and with the mark named.
    private static readonly (char Last, byte Class)[] Classes =
    [
        ('\u0314', 230),
        ('\u0315', 232),
        ('\u0319', 220),
        ('\u031A', 232),
        ('\u031B', 216),
        ('\u0320', 220),
        ('\u0322', 202),
        ('\u0326', 220),
        ('\u0328', 202),
        ('\u0333', 220),
        ('\u0338', 1),
        ('\u033C', 220),
        ('\u0344', 230),
        ('\u0345', 240),
        ('\u0346', 230),
        ('\u0349', 220),
        ('\u034C', 230),
        ('\u034E', 220),
        ('\u034F', 0),
        ('\u0352', 230),
        ('\u0356', 220),
        ('\u0357', 230),
        ('\u0358', 232),
        ('\u035A', 220),
        ('\u035B', 230),
        ('\u035C', 233),
        ('\u035E', 234),
        ('\u035F', 233),
        ('\u0361', 234),
        ('\u0362', 233),
        ('\u036F', 230),
    ];

    /// <summary>The text with its letters composed, whatever the order of the marks; the same instance when there is nothing
    /// to do.</summary>
    public static string Compose(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F');
        return first < 0 ? text : ComposeFrom(text, first);
    }

    /// <summary>The letter without its marks: <c>ế</c> is <c>e</c>.</summary>
    public static char BaseOf(char letter)
    {
        foreach (var (_, bases, composed) in Pairs)
        {
            if (composed.IndexOf(letter) is >= 0 and var at) return BaseOf(bases[at]);
        }

        return letter;
    }

    /// <summary>Whether it is a mark that belongs to the letter before it; the joiner U+034F is none.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F' and not '\u034F';

    private static string ComposeFrom(string text, int first)
    {
        var result = new char[text.Length];
        text.CopyTo(0, result, 0, first);
        var length = first;
        for (var i = first; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && IsMark(text[end])) end++;
            if (end == i)
            {
                result[length++] = text[i++];
                continue;
            }

            length = ComposeMarks(text.AsSpan(i, end - i), result, length);
            i = end;
        }

        return new(result, 0, length);
    }

    private static int ComposeMarks(ReadOnlySpan<char> typed, char[] result, int length)
    {
        var starter = length - 1;
        var marks = new List<char>();
        if (starter >= 0) result[starter] = TakeApart(result[starter], marks);
        foreach (var mark in typed) marks.Add(mark);

        // Canonical order: marks by class, equal classes as they stood; the sort of LINQ is stable. A tone typed before its
        // letter's hat or breve goes behind it, beyond Unicode: no Vietnamese letter has them the other way round.
        if (marks.Count > 1) marks = [.. marks.OrderBy(ClassOf).ThenBy(mark => mark is '\u0302' or '\u0306' ? 0 : 1)];
        byte lastKept = 0;
        foreach (var mark in marks)
        {
            var own = ClassOf(mark);
            if (starter >= 0 && lastKept < own && Pair(result[starter], mark) is var composed and not '\0')
            {
                result[starter] = composed;
                continue;
            }

            result[length++] = mark;
            lastKept = own;
        }

        return length;
    }

    // "ê" with a dot below is "ẹ" with a circumflex to Unicode: a letter that has marks already gives them back first.
    private static char TakeApart(char letter, List<char> marks)
    {
        foreach (var (mark, bases, composed) in Pairs)
        {
            if (composed.IndexOf(letter) is not (>= 0 and var at)) continue;
            letter = TakeApart(bases[at], marks);
            marks.Add(mark);
            return letter;
        }

        return letter;
    }

    private static byte ClassOf(char mark)
    {
        foreach (var (last, own) in Classes)
        {
            if (mark <= last) return own;
        }

        return 0;
    }

    private static char Pair(char starter, char mark)
    {
        foreach (var (known, bases, composed) in Pairs)
        {
            if (known != mark) continue;
            var at = bases.IndexOf(starter);
            return at < 0 ? '\0' : composed[at];
        }

        return '\0';
    }
}
