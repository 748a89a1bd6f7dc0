using System.Text;

namespace Plan.Sdk.Templating.Manual;

/// <summary>The list of chapters, each a link to its heading.</summary>
internal static class ContentsList
{
    private const string Heading = "## ";

    public static string Print(IEnumerable<string> chapters)
    {
        var headings = chapters.Select(c => c.Split('\n').First(l => l.StartsWith(Heading, StringComparison.Ordinal))[Heading.Length..]);
        return string.Join('\n', headings.Select(h => $"- [{h}](#{AnchorOf(h)})"));
    }

    /// <summary>The name that Markdown viewers give a heading: small letters, blanks as hyphens, no marks.</summary>
    private static string AnchorOf(string heading)
    {
        var anchor = new StringBuilder(heading.Length);
        foreach (var c in heading)
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_') anchor.Append(char.ToLowerInvariant(c));
            else if (c == ' ') anchor.Append('-');
        }

        return anchor.ToString();
    }
}
