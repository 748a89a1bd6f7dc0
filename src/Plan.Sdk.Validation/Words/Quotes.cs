namespace Plan.Sdk.Validation.Words;

/// <summary>Parts of a text in quotation marks: names of other papers, whose words are not the plan's own.</summary>
internal static class Quotes
{
    /// <summary>The text with what stands in quotes (“…”, "…", «…») made blank, so that positions stay. A mark without its partner hides nothing.</summary>
    public static string Blank(string text)
    {
        if (text.AsSpan().IndexOfAny("“\"«") < 0) return text;
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            var close = Closing(letters[i]);
            if (close == default) continue;
            var end = text.IndexOf(close, i + 1);
            if (end < 0) continue;
            letters.AsSpan(i, end - i + 1).Fill(' ');
            i = end;
        }

        return new(letters);
    }

    private static char Closing(char mark) => mark switch
    {
        '“' => '”',
        '"' => '"',
        '«' => '»',
        _ => default,
    };
}
