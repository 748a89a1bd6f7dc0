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
        var commands = FencesOf(manual, "console").SelectMany(f => f.Split('\n')).Where(l => l.StartsWith("plan ", StringComparison.Ordinal)).ToList();
        commands.Count.ShouldBeGreaterThan(6);
        foreach (var command in commands)
        {
            string[] args = [.. command.Split(' ')[1..].Select(a => Placed(a, root)), .. command.StartsWith("plan render", StringComparison.Ordinal) ? ["--output", Path.Combine(root, "output")] : Array.Empty<string>()];
            var run = await Run.Of(args);
            run.Code.ShouldBe(0, $"{command}\n{run.Error}");
            if (command.StartsWith("plan init", StringComparison.Ordinal)) Write(Path.Combine(root, "templates/bao-cao-nhanh.md"), FencesOf(manual, "scriban plan=ke-hoach-dau-tien").First());
        }

        File.ReadAllText(Path.Combine(root, "output/ke-hoach-dau-tien-bao-cao-nhanh.txt")).ShouldContain("2. Tổ chức khám sức khỏe định kỳ cho trẻ em: quý IV/2026.");
        Directory.Delete(Path.GetDirectoryName(root)!, recursive: true);
    }

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
