namespace Plan.Sdk.Templating.Tests.Conformance;

/// <summary>
/// Signs for what a reader can't see and editors take away: control characters, no-break spaces, and blanks that end a line.
/// </summary>
internal static class Visible
{
    private const char First = '\u2400';
    private const char Blank = '\u2420';
    private const char NoBreak = '\u237D';

    public static string Decode(string text) =>
        string.Concat(text.Select(c => c is >= First and <= Blank ? (char)(c - First) : c == NoBreak ? '\u00A0' : c));

    public static string Encode(string text) =>
        string.Join('\n', string.Concat(text.Select(c => c < ' ' && c != '\n' ? (char)(c + First) : c == '\u00A0' ? NoBreak : c)).Split('\n').Select(ShowEnd));

    private static string ShowEnd(string line)
    {
        var trimmed = line.TrimEnd(' ');
        return trimmed + new string(Blank, line.Length - trimmed.Length);
    }
}
