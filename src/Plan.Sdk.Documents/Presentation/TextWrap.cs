namespace Plan.Sdk.Documents.Presentation;

/// <summary>Breaks text into lines of a width.</summary>
internal static class TextWrap
{
    /// <summary>The lines; a word that is longer than the width has a line of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of its letters in points.</param>
    /// <param name="width">The width in twips.</param>
    /// <param name="isBold">Whether it is bold.</param>
    public static List<string> Lines(string text, decimal size, int width, bool isBold = false)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = lines.Count == 0 ? word : $"{lines[^1]} {word}";
            if (lines.Count > 0 && (isBold ? TextWidth.OfBold(longer, size) : TextWidth.OfRegular(longer, size)) <= width) lines[^1] = longer;
            else lines.Add(word);
        }

        return lines;
    }
}
