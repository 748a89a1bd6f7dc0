using System.Diagnostics;
using System.Text.RegularExpressions;
using Plan.Sdk.Tests;

namespace Plan.Sdk.Architecture.Tests;

/// <summary>What holds for every source file that ships.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 400;

    private static readonly string[] LongFiles = [];

    [Fact]
    public void Code_IsFound() => Sources.Code.Count.ShouldBeGreaterThan(200);

    [Fact]
    public void File_HoldsOneTypeOfItsName()
    {
        foreach (var (path, lines) in Sources.Code)
        {
            var types = Sources.TypesOf(lines).ToArray();
            if (types.Length == 0 && Path.GetFileName(path) is "Program.cs" or "AssemblyInfo.cs" or "GlobalUsings.cs") continue;
            types.ShouldBe([Path.GetFileName(path).Split('.')[0]], path);
        }
    }

    [Fact]
    public void File_IsNotTooLong()
    {
        foreach (var (path, lines) in Sources.Code.Where(c => !LongFiles.Contains(c.Path, StringComparer.Ordinal)))
            lines.Length.ShouldBeLessThanOrEqualTo(LongestFile, path);
    }

    [Theory]
    [InlineData(@"\bDateTime(Offset)?\s*\.\s*(UtcNow|Now|Today)\b", "an injected TimeProvider")]
    [InlineData(@"\bGuid\s*\.\s*(NewGuid|CreateVersion7)\b", "an id made from the input")]
    [InlineData(@"\bnew\s+Random\s*\(\s*\)|\bRandom\s*\.\s*Shared\b", "nothing random")]
    [InlineData(@"\bThread\s*\.\s*Sleep\b", "an awaited delay")]
    [InlineData(@"\bEnvironment\s*\.\s*(TickCount|TickCount64)\b", "an injected TimeProvider")]
    public void Code_UsesNoBannedApi(string pattern, string instead)
    {
        foreach (var (path, lines) in Sources.Code)
            Sources.CodeOf(lines).Where(l => Regex.IsMatch(l, pattern, RegexOptions.None, TimeSpan.FromSeconds(1))).ShouldBeEmpty($"{path}: use {instead}");
    }

    [Fact]
    public void Code_OutsideTheCommandLine_LeavesTheConsoleAlone()
    {
        foreach (var (path, lines) in Sources.Code.Where(c => !c.Path.StartsWith("src/Plan.Sdk.Cli/", StringComparison.Ordinal)))
            Sources.CodeOf(lines).Where(l => ConsoleCall().IsMatch(l)).ShouldBeEmpty(path);
    }

    [Fact]
    public void Code_LeavesNothingToDo()
    {
        foreach (var (path, lines) in Sources.Code)
            lines.Where(l => LeftOver().IsMatch(l)).ShouldBeEmpty(path);
    }

    [Fact]
    public void Repository_TracksNoBuildOutput()
    {
        if (!Directory.Exists(Repository.PathOf(".git")) && !File.Exists(Repository.PathOf(".git"))) return;
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, UseShellExecute = false })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n');
        git.WaitForExit();

        files.Length.ShouldBeGreaterThan(200);
        files.ShouldNotContain(f => $"/{f}".Contains("/bin/", StringComparison.Ordinal) || $"/{f}".Contains("/obj/", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\bConsole\s*\.\s*(Write|Read|Out|Error|In)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ConsoleCall();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeftOver();
}
