using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Manual;

/// <summary>What is left out of Scriban, each with its reason, from the table that the checker follows.</summary>
internal static class LeftOutTable
{
    private static readonly LocalizedText Head = new("| Không có | Vì sao, và viết gì thay |", "| Left out | Why, and what to write instead |");

    public static string Print(Language language)
    {
        var table = new StringBuilder(Head.In(language)).Append("\n| --- | --- |\n");
        foreach (var same in LeftOutConstructs.All.GroupBy(c => c.Reason.In(language), StringComparer.Ordinal))
            table.Append("| ").AppendJoin(' ', same.Select(c => Code(c.Name))).Append(" | ").Append(same.Key.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
        return table.ToString().TrimEnd('\n');
    }

    private static string Code(string name) => $"`{name.Replace("|", "\\|", StringComparison.Ordinal)}`";
}
