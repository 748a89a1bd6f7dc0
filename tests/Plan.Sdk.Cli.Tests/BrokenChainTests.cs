namespace Plan.Sdk.Cli.Tests;

/// <summary>The chain of examples/phuong-2026, broken as its README says: each row of its table is done, and says what it says.</summary>
public sealed class BrokenChainTests
{
    private static readonly string Example = Repository.PathOf("examples/phuong-2026");

    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var cells in File.ReadAllLines(Path.Combine(Example, "README.md")).Select(l => l.Split('|')).Where(c => c.Length == 6 && c[4].TrimStart().StartsWith("PLAN", StringComparison.Ordinal)))
                rows.Add(Words(cells[1]), Words(cells[2]), Words(cells[3]), cells[4].Trim());
            return rows;
        }
    }

    [Fact]
    public void Rows_AreThere() => Rows.Count.ShouldBeGreaterThan(12);

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Validate_BrokenAsTheReadmeSays_SaysWhatTheReadmeSays(string file, string words, string others, string said)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Example);
        var path = Path.Combine(folder.Path, file);
        var text = await File.ReadAllTextAsync(path);
        (text.Split(words).Length - 1).ShouldBe(1, words);
        await File.WriteAllTextAsync(path, text.Replace(words, others, StringComparison.Ordinal));
        var lines = (await Run.Of("validate", folder.Path)).Out.Split('\n');
        var (id, message) = (said[..said.IndexOf(':', StringComparison.Ordinal)], said[(said.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        lines.ShouldContain(l => l.Contains($"{id}:", StringComparison.Ordinal) && message.Split('…', StringSplitOptions.TrimEntries).All(m => l.Contains(m, StringComparison.Ordinal)), string.Join('\n', lines));
    }

    [Fact]
    public async Task Why_FigureOfTheReadme_PrintsWhatTheReadmePrints()
    {
        var run = await Run.Of("why", $"{Path.Combine(Example, "plans/08-kh-ubnd-2026.yaml")}#kham-suc-khoe-2027");
        var readme = await File.ReadAllTextAsync(Path.Combine(Example, "README.md"));
        readme.ShouldContain(run.Out.Replace($"{Repository.Root}/", "", StringComparison.Ordinal));
    }

    private static string Words(string cell)
    {
        var code = cell.IndexOf('`', StringComparison.Ordinal);
        return code < 0 ? "" : cell[(code + 1)..cell.LastIndexOf('`')].Replace("\\n", "\n", StringComparison.Ordinal);
    }
}
