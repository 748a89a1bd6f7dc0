using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Text;

/// <summary>Writes single lines.</summary>
internal static class LineWriter
{
    /// <summary>How many columns there are for what stands side by side or in the middle.</summary>
    public const int Columns = 80;

    public static void Write(MarkupBuffer o, TextLine line)
    {
        WriteRuns(o, line);
        o.Raw("\n"u8);
    }

    public static void WriteRuns(MarkupBuffer o, TextLine line)
    {
        foreach (var run in line.Runs) o.Plain(run.Text);
    }

    /// <summary>Writes a line in the middle, or from the left when it is too long.</summary>
    public static void WriteCentered(MarkupBuffer o, TextLine line)
    {
        foreach (var part in line.PlainText.Split('\n')) WriteAt(o, (Columns - part.Length) / 2, part);
    }

    public static void WriteAt(MarkupBuffer o, int column, string text)
    {
        for (var i = 0; i < column; i++) o.Raw(" "u8);
        o.Plain(text).Raw("\n"u8);
    }
}
