using System.Text.RegularExpressions;

namespace Plan.Sdk.Cli.Tests;

/// <summary>
/// The READMEs of the examples tell a year as a story of commands. Each command is run, in order, in a folder with a copy of the examples; a block of
/// text behind them holds lines of what they print and of the text papers that they make, in order, where <c>…</c> stands for anything.
/// </summary>
public sealed partial class ExampleStoryTests
{
    private const int Code = 0;

    [Theory]
    [InlineData("huong-an", 18)]
    [InlineData("thanh-xuan", 17)]
    public async Task Story_EachCommand_DoesWhatTheReadmeShows(string example, int commands)
    {
        using var folder = new StoryFolder(example);
        var readme = await File.ReadAllTextAsync(Repository.PathOf($"examples/{example}/README.md"));
        var printed = "";
        var run = 0;
        foreach (Match block in Blocks().Matches(readme))
        {
            var lines = block.Groups["lines"].Value.Split('\n');
            if (block.Groups["kind"].Value == "text")
            {
                Missed(lines, printed).ShouldBeNull($"not printed, or not in this place:\n{printed}");
                continue;
            }

            printed = "";
            foreach (var line in lines)
            {
                var (code, shown) = await folder.DoAsync(line);
                code.ShouldBe(Code, $"{line}\n{shown}");
                printed += shown;
                run += line.StartsWith("plan ", StringComparison.Ordinal) ? 1 : 0;
            }
        }

        run.ShouldBeGreaterThanOrEqualTo(commands);
    }

    [Fact]
    public async Task Readme_EachCommandOfItsOwnPlan_Runs()
    {
        using var folder = new StoryFolder("phuong-2026");
        var readme = await File.ReadAllTextAsync(Repository.PathOf("README.md"));
        var story = readme[readme.IndexOf("## Your own plan", StringComparison.Ordinal)..readme.IndexOf("## Embedding", StringComparison.Ordinal)];
        var lines = Blocks().Matches(story).SelectMany(b => b.Groups["lines"].Value.Split('\n')).Where(l => l.StartsWith("plan ", StringComparison.Ordinal)).ToList();
        lines.Count.ShouldBeGreaterThanOrEqualTo(14);
        foreach (var line in lines)
        {
            if (line.StartsWith("plan receive", StringComparison.Ordinal)) folder.Change("phuong-toi/data/2026/van-hoa-xa-hoi-bao-cao-nam.yaml", "# sent: 2026-11-30", "sent: 2026-11-22");
            var (code, shown) = await folder.DoAsync(line);
            code.ShouldBe(Code, $"{line}\n{shown}");
        }
    }

    [Theory]
    [InlineData("a\nb\nc\n", "a|c", null)]
    [InlineData("a\nb\nc\n", "a|…|c", null)]
    [InlineData("a\nb\nc\n", "c|a", "a")]
    [InlineData("một, hai, ba\n", "một,… ba", null)]
    [InlineData("một, hai, ba\n", "một,… bốn", "một,… bốn")]
    [InlineData("một, hai, ba\n", "một, hai", "một, hai")]
    public void Missed_LineThatIsNotThere_IsTold(string printed, string shown, string? missed) =>
        Missed(shown.Split('|'), printed).ShouldBe(missed);

    /// <summary>The first line shown that is not printed below the one before it.</summary>
    private static string? Missed(IEnumerable<string> shown, string printed)
    {
        var rest = new Queue<string>(printed.ReplaceLineEndings("\n").Split('\n'));
        foreach (var line in shown.Where(l => l.Length > 0 && l != "…"))
        {
            var wanted = new Regex($"^{string.Join(".*", line.Split('…').Select(Regex.Escape))}$", RegexOptions.CultureInvariant);
            while (rest.Count > 0 && !wanted.IsMatch(rest.Peek())) rest.Dequeue();
            if (rest.Count == 0) return line;
            rest.Dequeue();
        }

        return null;
    }

    [GeneratedRegex("^```(?<kind>sh|text)\n(?<lines>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();
}
