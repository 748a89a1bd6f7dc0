using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Text;

/// <summary>Writes two columns side by side where they fit, else one block under the other.</summary>
internal static class ColumnsWriter
{
    private const int Gap = 3;

    /// <param name="o">The text.</param>
    /// <param name="centersLeft">Whether the left lines stand in the middle of their column; the right ones always do.</param>
    /// <param name="rows">Blocks that begin at the same height, left and right.</param>
    public static void Write(MarkupBuffer o, bool centersLeft, params ReadOnlySpan<(List<string> Left, List<string> Right)> rows)
    {
        var leftWidth = 0;
        var rightWidth = 0;
        foreach (var (left, right) in rows)
        {
            leftWidth = Math.Max(leftWidth, Widest(left));
            rightWidth = Math.Max(rightWidth, Widest(right));
        }

        foreach (var (left, right) in rows)
        {
            if (leftWidth + Gap + rightWidth <= LineWriter.Columns) WriteBeside(o, left, right, centersLeft ? leftWidth : 0, rightWidth);
            else WriteUnder(o, left, right);
        }
    }

    private static void WriteBeside(MarkupBuffer o, List<string> left, List<string> right, int leftWidth, int rightWidth)
    {
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var leftText = i < left.Count ? left[i] : "";
            var rightText = i < right.Count ? right[i] : "";
            var column = Put(o, 0, Math.Max(0, leftWidth - leftText.Length) / 2, leftText);
            Put(o, column, LineWriter.Columns - rightWidth + ((rightWidth - rightText.Length) / 2), rightText);
            o.Raw("\n"u8);
        }
    }

    private static void WriteUnder(MarkupBuffer o, List<string> left, List<string> right)
    {
        foreach (var line in left.Concat(right))
        {
            if (line.Length > 0) o.Plain(line).Raw("\n"u8);
        }
    }

    private static int Put(MarkupBuffer o, int column, int start, string text)
    {
        if (text.Length == 0) return column;
        for (; column < start; column++) o.Raw(" "u8);
        o.Plain(text);
        return column + text.Length;
    }

    private static int Widest(List<string> lines) => lines.Count == 0 ? 0 : lines.Max(l => l.Length);
}
