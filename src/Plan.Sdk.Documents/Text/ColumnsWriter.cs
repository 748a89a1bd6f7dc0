using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Text;

/// <summary>Writes two blocks side by side where they fit, else one under the other.</summary>
internal static class ColumnsWriter
{
    private const int Gap = 3;

    /// <param name="o">The text.</param>
    /// <param name="left">The lines on the left.</param>
    /// <param name="right">The lines on the right, each in the middle of its column.</param>
    /// <param name="centersLeft">Whether the left ones stand in the middle of theirs.</param>
    public static void Write(MarkupBuffer o, IReadOnlyList<string> left, IReadOnlyList<string> right, bool centersLeft)
    {
        var leftWidth = Widest(left);
        var rightWidth = Widest(right);
        if (leftWidth + Gap + rightWidth > LineWriter.Columns)
        {
            foreach (var line in left) WriteLine(o, line);
            foreach (var line in right) WriteLine(o, line);
            return;
        }

        var rightStart = LineWriter.Columns - rightWidth;
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var leftText = i < left.Count ? left[i] : "";
            var rightText = i < right.Count ? right[i] : "";
            if (leftText.Length + rightText.Length == 0)
            {
                o.Raw("\n"u8);
                continue;
            }

            var column = Put(o, 0, centersLeft ? (leftWidth - leftText.Length) / 2 : 0, leftText);
            Put(o, column, rightStart + ((rightWidth - rightText.Length) / 2), rightText);
            o.Raw("\n"u8);
        }
    }

    private static void WriteLine(MarkupBuffer o, string line)
    {
        if (line.Length > 0) o.Plain(line).Raw("\n"u8);
    }

    private static int Put(MarkupBuffer o, int column, int start, string text)
    {
        if (text.Length == 0) return column;
        for (; column < start; column++) o.Raw(" "u8);
        o.Plain(text);
        return column + text.Length;
    }

    private static int Widest(IReadOnlyList<string> lines) => lines.Count == 0 ? 0 : lines.Max(l => l.Length);
}
