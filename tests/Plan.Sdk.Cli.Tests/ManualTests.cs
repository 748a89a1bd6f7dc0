using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Manual;

namespace Plan.Sdk.Cli.Tests;

public sealed class ManualTests
{
    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public async Task FirstTenMinutes_EachCommand_WorksAsWritten(Language language)
    {
        var manual = TemplateManual.Print(language);
        var root = Path.Combine(Directory.CreateTempSubdirectory("plan-manual-").FullName, "phuong-toi");
        var outputs = FencesOf(manual, "output").ToList();
        var commands = FencesOf(manual, "console").SelectMany(f => f.Split('\n')).Where(l => l.StartsWith("plan ", StringComparison.Ordinal)).ToList();
        commands.Count.ShouldBeGreaterThan(6);
        foreach (var command in commands)
        {
            string[] args = [.. command.Split(' ')[1..].Select(a => Placed(a, root)), .. command.StartsWith("plan render", StringComparison.Ordinal) ? ["--output", Path.Combine(root, "output")] : Array.Empty<string>()];
            var run = await Run.Of(args);
            run.Code.ShouldBe(0, $"{command}\n{run.Error}");
            if (command.StartsWith("plan init", StringComparison.Ordinal)) Write(Path.Combine(root, "templates/bao-cao-nhanh.md"), FencesOf(manual, "scriban plan=ke-hoach-dau-tien").First());
            if (command.Contains("--format", StringComparison.Ordinal)) Shown(run.Out, root).ShouldBe(outputs[2]);
        }

        File.ReadAllText(Path.Combine(root, "output/ke-hoach-dau-tien-bao-cao-nhanh.txt")).TrimEnd().ShouldBe(outputs[0]);
        Directory.Delete(Path.GetDirectoryName(root)!, recursive: true);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "vi")]
    [InlineData(Language.English, "en")]
    public async Task FirstTenMinutes_DefaultTakenAway_GivesTheMessageShown(Language language, string lang)
    {
        var manual = TemplateManual.Print(language);
        var root = Directory.CreateTempSubdirectory("plan-manual-").FullName;
        var written = FencesOf(manual, "scriban plan=ke-hoach-dau-tien").First();
        var without = written.Replace(" ?? task.id", "", StringComparison.Ordinal);
        without.ShouldNotBe(written);
        (await Run.Of("init", root)).Code.ShouldBe(0);
        Write(Path.Combine(root, "templates/bao-cao-nhanh.md"), without);
        var run = await Run.Of("validate", Path.Combine(root, "templates/bao-cao-nhanh.md"), "--lang", lang);
        run.Code.ShouldBe(1);
        Shown(run.Out + run.Error, root).ShouldBe(FencesOf(manual, "output").ElementAt(1));
        Directory.Delete(root, recursive: true);
    }

    [Fact]
    public async Task ExamplePlan_UsedAsTold_IsSilent()
    {
        var root = Directory.CreateTempSubdirectory("plan-manual-").FullName;
        (await Run.Of("init", root)).Code.ShouldBe(0);
        var file = Path.Combine(root, "plans/ke-hoach-vi-du.yaml");
        Write(file, FencesOf(TemplateManual.Print(Language.Vietnamese), "yaml").Single(f => f.Contains("id: ke-hoach-vi-du", StringComparison.Ordinal)));
        var run = await Run.Of("validate", file, "--all");
        run.Code.ShouldBe(0);
        (run.Out + run.Error).ShouldNotContain("PLAN");
        Directory.Delete(root, recursive: true);
    }

    /// <summary>What the console shows to someone who stands in the folder.</summary>
    private static string Shown(string output, string root) => output.Replace(root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).TrimEnd();

    private static string Placed(string argument, string root) =>
        argument == "phuong-toi" ? root : argument.StartsWith("plans/", StringComparison.Ordinal) || argument.StartsWith("templates", StringComparison.Ordinal) ? Path.Combine(root, argument) : argument;

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text + "\n");
    }

    private static IEnumerable<string> FencesOf(string manual, string info) =>
        manual.Split($"```{info}\n").Skip(1).Select(rest => rest[..rest.IndexOf("\n```", StringComparison.Ordinal)]);
}
