using System.Text;
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
        if (HasLink(line))
        {
            o.Plain(TextOf(line));
            return;
        }

        foreach (var run in line.Runs) o.Plain(run.Text);
    }

    /// <summary>The words of a line, each link with its address in brackets unless the address is its words.</summary>
    public static string TextOf(TextLine line)
    {
        if (!HasLink(line)) return line.PlainText;
        var text = new StringBuilder();
        var start = 0;
        for (var i = 0; i < line.Runs.Count; i++)
        {
            var link = line.Runs[i].Link;
            if (i == 0 || link != line.Runs[i - 1].Link) start = text.Length;
            text.Append(line.Runs[i].Text);
            var ends = i + 1 == line.Runs.Count || link != line.Runs[i + 1].Link;
            if (ends && link is not null && text.ToString(start, text.Length - start) != link) text.Append(" (").Append(link).Append(')');
        }

        return text.ToString();
    }

    /// <summary>Writes a line in the middle, or from the left when it is too long.</summary>
    public static void WriteCentered(MarkupBuffer o, TextLine line)
    {
        foreach (var part in TextOf(line).Split('\n')) WriteAt(o, (Columns - part.Length) / 2, part);
    }

    public static void WriteAt(MarkupBuffer o, int column, string text)
    {
        for (var i = 0; i < column; i++) o.Raw(" "u8);
        o.Plain(text).Raw("\n"u8);
    }

    /// <summary>Ends what stands before with one blank line; nothing at the beginning of the text.</summary>
    public static void EnsureBlank(MarkupBuffer o)
    {
        if (o.Length > 0 && !o.Written.EndsWith("\n\n"u8)) o.Raw("\n"u8);
    }

    private static bool HasLink(TextLine line)
    {
        foreach (var run in line.Runs)
        {
            if (run.Link is not null) return true;
        }

        return false;
    }
}
