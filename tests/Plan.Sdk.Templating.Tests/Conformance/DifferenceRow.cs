using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Tests.Conformance;

/// <summary>A difference as a row of the manual's table: template, what Scriban does, what ours does, why.</summary>
internal static class DifferenceRow
{
    private const int LongestCell = 70;

    public static string Of(CaseFile difference, Language language) =>
        $"| {Code(difference["template"])} | {Code(difference["scriban"])} | {Code(difference.Sections.Contains("finding") ? difference["finding"] : difference["ours"])} "
        + $"| {difference[language == Language.English ? "en" : "vi"].Replace("|", "\\|")} |";

    /// <summary>A text on one line, in quotes of Markdown; what can't be seen has its sign.</summary>
    private static string Code(string text)
    {
        var line = Visible.Encode(text.TrimEnd('\n')).Replace("\n", "⏎").Replace("|", "\\|");
        var blanks = line.Length - line.TrimStart(' ').Length;
        line = new string('␠', blanks) + line[blanks..];
        if (line.Length > LongestCell) line = line[..(LongestCell - 1)] + "…";
        var shown = new StringBuilder();
        foreach (var c in line) shown.Append(c is >= '\u0300' and <= '\u036F' ? $"◌{c}" : c.ToString());
        return shown.Length == 0 ? "" : line.Contains('`') ? $"`` {shown} ``" : $"`{shown}`";
    }
}
