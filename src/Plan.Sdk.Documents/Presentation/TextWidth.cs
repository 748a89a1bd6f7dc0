namespace Plan.Sdk.Documents.Presentation;

/// <summary>How long a line of Times New Roman is, so that the drawn rules under it get their length, and columns room for their words.</summary>
internal static class TextWidth
{
    private const char First = ' ';
    private const int Other = 500;

    // Advance widths of Times New Roman Bold in thousandths of the size, from the space on. Liberation Serif has the same.
    private static readonly short[] Bold =
    [
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
        930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
        611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
        333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500,
        556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
    ];

    // The same of Times New Roman.
    private static readonly short[] Regular =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
        500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    /// <summary>The length of a bold line in twips.</summary>
    public static int OfBold(ReadOnlySpan<char> text, decimal size)
    {
        var thousandths = 0L;
        foreach (var c in text) thousandths += Width(c);
        return Twips(thousandths, size);
    }

    /// <summary>The length of a line in twips.</summary>
    public static int OfRegular(ReadOnlySpan<char> text, decimal size)
    {
        var thousandths = 0L;
        foreach (var c in text) thousandths += RegularWidth(c);
        return Twips(thousandths, size);
    }

    private static int Twips(long thousandths, decimal size) => (int)(thousandths * size * 20m / 1000m);

    private static int Width(char c)
    {
        if (c - First < Bold.Length && c >= First) return Bold[c - First];
        if (c is >= '\u0300' and <= '\u036f') return 0;
        return BaseOf(c) switch
        {
            'Đ' => 722,
            'đ' => 556,
            'Ơ' => 778,
            'ơ' => 554,
            'Ư' => 796,
            'ư' => 600,
            var plain when plain >= First && plain - First < Bold.Length => Bold[plain - First],
            _ => Other,
        };
    }

    private static int RegularWidth(char c)
    {
        if (c - First < Regular.Length && c >= First) return Regular[c - First];
        if (c is >= '\u0300' and <= '\u036f') return 0;
        return BaseOf(c) switch
        {
            'Đ' => 722,
            'đ' => 500,
            'Ơ' => 722,
            'ơ' => 529,
            'Ư' => 776,
            'ư' => 542,
            var plain when plain >= First && plain - First < Regular.Length => Regular[plain - First],
            _ => Other,
        };
    }

    // The marks of Vietnamese don't change a letter's width, except the horn of ơ and ư.
    private static char BaseOf(char c) => c switch
    {
        >= 'Ạ' and <= 'ặ' => (c & 1) == 0 ? 'A' : 'a',
        >= 'Ẹ' and <= 'ệ' => (c & 1) == 0 ? 'E' : 'e',
        >= 'Ỉ' and <= 'ị' => (c & 1) == 0 ? 'I' : 'i',
        >= 'Ọ' and <= 'ộ' => (c & 1) == 0 ? 'O' : 'o',
        >= 'Ớ' and <= 'ợ' => (c & 1) == 0 ? 'Ơ' : 'ơ',
        >= 'Ụ' and <= 'ủ' => (c & 1) == 0 ? 'U' : 'u',
        >= 'Ứ' and <= 'ự' => (c & 1) == 0 ? 'Ư' : 'ư',
        >= 'Ỳ' and <= 'ỹ' => (c & 1) == 0 ? 'Y' : 'y',
        >= 'À' and <= 'Ã' or 'Ă' => 'A',
        >= 'à' and <= 'ã' or 'ă' => 'a',
        >= 'È' and <= 'Ê' => 'E',
        >= 'è' and <= 'ê' => 'e',
        'Ì' or 'Í' or 'Ĩ' => 'I',
        'ì' or 'í' or 'ĩ' => 'i',
        >= 'Ò' and <= 'Õ' => 'O',
        >= 'ò' and <= 'õ' => 'o',
        'Ù' or 'Ú' or 'Ũ' => 'U',
        'ù' or 'ú' or 'ũ' => 'u',
        'Ý' => 'Y',
        'ý' => 'y',
        _ => c,
    };
}
