namespace Plan.Sdk.Templating.Tests.Conformance;

/// <summary>Signs for what a reader can't see and editors take away.</summary>
internal static class Visible
{
    public static string Decode(string text) => text.Replace('␠', ' ').Replace('␉', '\t').Replace('␍', '\r');

    public static string Encode(string text) => string.Join('\n', text.Replace('\t', '␉').Replace('\r', '␍').Split('\n').Select(ShowEnd));

    private static string ShowEnd(string line)
    {
        var trimmed = line.TrimEnd(' ');
        return trimmed + new string('␠', line.Length - trimmed.Length);
    }
}
