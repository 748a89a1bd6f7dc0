namespace Plan.Sdk.Templating.Tests.Manual;

/// <summary>An example of the manual: a template, and below it what it gives.</summary>
/// <param name="Line">The line of the manual.</param>
/// <param name="Template">The template.</param>
/// <param name="Options">What stands behind <c>scriban</c>, such as <c>part=x</c>.</param>
/// <param name="ResultKind">What stands on the result: <c>text</c>, <c>text tree</c>, <c>text error</c>; <c>null</c> for a part.</param>
/// <param name="Result">The result.</param>
internal sealed record ManualFence(int Line, string Template, string Options, string? ResultKind, string Result)
{
    /// <summary>The part's name that the example gives; <c>null</c> when it is none.</summary>
    public string? Part => Options.StartsWith("part=", StringComparison.Ordinal) ? Options["part=".Length..] : null;

    /// <summary>All examples of a manual.</summary>
    public static List<ManualFence> AllOf(string manual)
    {
        var lines = manual.Split('\n');
        var found = new List<ManualFence>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```scriban", StringComparison.Ordinal)) continue;
            var (template, end) = Body(lines, i + 1);
            var options = lines[i]["```scriban".Length..].Trim();
            var next = end + 1;
            while (next < lines.Length && lines[next].Length == 0) next++;
            var hasResult = lines[next].StartsWith("```text", StringComparison.Ordinal);
            found.Add(new(i + 1, template, options, hasResult ? lines[next][3..] : null, hasResult ? Body(lines, next + 1).Text : ""));
        }

        return found;
    }

    private static (string Text, int End) Body(string[] lines, int start)
    {
        var end = start;
        while (lines[end] != "```") end++;
        return (string.Join('\n', lines[start..end]), end);
    }
}
