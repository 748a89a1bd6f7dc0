using System.Text.RegularExpressions;

namespace Plan.Sdk.Cli.Tests;

/// <summary>A folder with a copy of an example in which the command lines of a story are done as a shell would do them.</summary>
internal sealed partial class StoryFolder : IDisposable
{
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
    private static readonly Dictionary<string, string> Bundled = new(StringComparer.Ordinal) { ["plan.csv"] = "Csv", ["plan.excel"] = "Excel", ["plan.sql"] = "Sql" };
    private readonly TemporaryFolder folder = new();

    public StoryFolder(string example)
    {
        Copy(Repository.PathOf($"examples/{example}"), Place($"examples/{example}"));
        foreach (var pack in (string[])["HuongAn.BaoCao", "ThanhXuan.CongThongTin"]) Copy(Repository.PathOf($"plugins/{pack}"), Place($"plugins/{pack}"));
    }

    /// <summary>Does one line: <c>plan</c>, <c>cp -r</c> or <c>mv</c>; a comment behind it is for the reader.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The exit code, and all that is printed, with the text papers that were made.</returns>
    public async Task<(int Code, string Shown)> DoAsync(string line)
    {
        var words = Words().Matches(line.Split(" # ")[0]).Select(m => m.Value.Trim('"')).ToList();
        switch (words)
        {
            case ["cp", "-r", var from, var to]:
                Copy(Place(from), Place(to));
                return (0, "");
            case ["mv", var from, var to]:
                Directory.Move(Place(from), Place(to));
                return (0, "");
            case ["plan", ..]:
                return await PlanAsync(words);
            default:
                throw new InvalidOperationException($"A story knows plan, cp -r and mv: {line}");
        }
    }

    /// <summary>Writes other words into a file of the folder, as the reader of a story is told to.</summary>
    public void Change(string path, string words, string others)
    {
        var text = File.ReadAllText(Place(path));
        text.ShouldContain(words);
        File.WriteAllText(Place(path), text.Replace(words, others, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    private async Task<(int Code, string Shown)> PlanAsync(List<string> words)
    {
        var file = words.IndexOf(">") is >= 0 and var at ? words[at + 1] : null;
        var args = words.Skip(1).TakeWhile(w => w != ">").SelectMany(Expanded).ToList();
        if (args is ["init", var made, ..] && !Path.IsPathRooted(made)) args[1] = Place(made);
        if (args is ["plugin", "new", var plugin, ..]) args[2] = Place(plugin);
        if (args is ["plugin", "pack", _, "--output", var package]) args[4] = Place(package);
        if (args[0] is "render" or "report" && !args.Contains("--output")) args.AddRange(["--output", Place("output")]);
        if (args is ["plugin", "install", var id, ..] && Bundled.TryGetValue(id, out var project)) args[2] = await PackAsync(project);
        var run = await Run.Of([.. args]);
        if (file is not null) await File.WriteAllTextAsync(Place(file), run.Out);
        var papers = run.Out.Split('\n').Where(l => l.EndsWith(".txt", StringComparison.Ordinal)).Select(File.ReadAllText);
        return (run.Code, string.Concat(papers.Prepend(run.Error).Prepend(run.Out)).Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    /// <summary>The package that the published program has beside it: of code, what the project built; else the folder as it lies in the repository.</summary>
    private async Task<string> PackAsync(string project)
    {
        var built = Repository.PathOf($"plugins/{project}/bin/{Configuration}/net10.0");
        if (!Directory.Exists(built)) return Repository.PathOf($"plugins/{project}");
        var package = Place($"{project}.zip");
        var packed = await Run.Of("plugin", "pack", built, "--output", package);
        packed.Code.ShouldBe(0, packed.Error);
        return package;
    }

    private IEnumerable<string> Expanded(string word, int position)
    {
        if (!word.Contains('*', StringComparison.Ordinal)) return [position > 0 && IsPath(word) ? Place(word) : word];
        return Directory.GetFiles(Place(Path.GetDirectoryName(word)!), Path.GetFileName(word)).Order(StringComparer.Ordinal);
    }

    /// <summary>Whether a word names something in the folder, or something that is to be made there.</summary>
    private bool IsPath(string word) => Path.Exists(Place(word.Split('#')[0])) || word.StartsWith("output", StringComparison.Ordinal);

    private string Place(string path) => Path.Combine(folder.Path, path);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();
}
