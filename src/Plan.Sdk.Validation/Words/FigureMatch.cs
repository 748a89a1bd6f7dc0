namespace Plan.Sdk.Validation.Words;

/// <summary>Finds figures and dates that stand for themselves: not as part of a longer figure, date, range or word.</summary>
internal static class FigureMatch
{
    /// <summary>The first position of a figure; -1 when it does not stand for itself anywhere.</summary>
    public static int IndexOf(string text, string figure)
    {
        for (var at = text.IndexOf(figure, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(figure, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsFree(text, at - 1, -1) && IsFree(text, at + figure.Length, 1)) return at;
        }

        return -1;
    }

    /// <summary>Nothing stands there, or a mark that does not go on: "1,90%", "30/11/2018" and "ngày-công" go on.</summary>
    private static bool IsFree(string text, int position, int step)
    {
        if (position < 0 || position >= text.Length) return true;
        if (char.IsLetterOrDigit(text[position])) return false;
        if (text[position] is not ('.' or ',' or '/' or '-')) return true;
        var next = position + step;
        if (next < 0 || next >= text.Length) return true;
        return text[position] == '-' ? !char.IsLetterOrDigit(text[next]) : !char.IsAsciiDigit(text[next]);
    }
}
