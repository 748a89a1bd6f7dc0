using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Tests;

namespace Plan.Sdk.Plugins.Tests;

public sealed class PackageFilesTests
{
    private static readonly string[] Pieces = ["\n", "\r\n", "  ", " ", "../", "/", "\\", "a", "CON", "\0", "\uFEFF", "ệ", "e\u0302\u0323", "Templates/", "plan-plugin.json", "0123456789abcdef", ManifestExamples.Hash, "\u202E", ":", "."];

    [Fact]
    public void Build_Folder_ListsEveryOtherFileSorted()
    {
        using var folder = Package();

        var files = Build(folder);

        files.Files.Select(f => f.Path).ShouldBe(["Plan.Csv.dll", "mẫu/báo cáo.md", "templates/a.md", "templates/b.md"]);
        Encoding.UTF8.GetString(files.ToBytes()).ShouldStartWith($"{files.Files[0].Hash}  Plan.Csv.dll\n");
        files.Files[0].Hash.ShouldBe("bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721");
    }

    [Fact]
    public void Read_ItsOwnBytes_GivesTheSameFiles()
    {
        using var folder = Package();
        var files = Build(folder);
        var diagnostics = new DiagnosticBag();

        PackageFiles.Read(files.ToBytes(), PackageFiles.FileName, diagnostics).ShouldBe(files);
        diagnostics.Count.ShouldBe(0);
    }

    [Fact]
    public void Verify_Untouched_IsAsItWasMade()
    {
        using var folder = Package();

        Verify(folder).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("changed", "PLAN9048")]
    [InlineData("missing", "PLAN9049")]
    [InlineData("unlisted", "PLAN9047")]
    [InlineData("hidden", "PLAN9047")]
    [InlineData("list", "PLAN9046")]
    [InlineData("no list", "PLAN9052")]
    [InlineData("link", "PLAN9049 PLAN9050")]
    [InlineData("linked folder", "PLAN9050")]
    [InlineData("renamed", "PLAN9047 PLAN9049")]
    public void Verify_Touched_IsModified(string what, string found)
    {
        using var folder = Package();
        var manifest = Seal(folder);
        string At(string path) => Path.Combine(folder.Path, path);
        switch (what)
        {
            case "changed":
                File.AppendAllText(At("templates/a.md"), " ");
                break;
            case "missing":
                File.Delete(At("templates/a.md"));
                break;
            case "unlisted":
                File.WriteAllText(At("templates/c.md"), "");
                break;
            case "hidden":
                File.WriteAllText(At(".hidden"), "");
                break;
            case "list":
                File.AppendAllText(At(PackageFiles.FileName), "\n");
                break;
            case "no list":
                File.Delete(At(PackageFiles.FileName));
                break;
            case "link":
                File.Delete(At("templates/a.md"));
                File.CreateSymbolicLink(At("templates/a.md"), At("templates/b.md"));
                break;
            case "linked folder":
                Directory.CreateSymbolicLink(At("outside"), Path.GetTempPath());
                break;
            default:
                File.Move(At("templates/a.md"), At("templates/A.md"));
                break;
        }

        var diagnostics = new DiagnosticBag();
        PackageFiles.Verify(folder.Path, manifest, "plan.csv/1.0.0", diagnostics).ShouldBeFalse();

        string.Join(' ', diagnostics.ToSorted().Select(d => d.Id).Order(StringComparer.Ordinal)).ShouldBe(found);
        Mutation.ShouldBeTold(null, diagnostics, what);
        diagnostics.ToSorted().ShouldAllBe(d => d.Span!.File == "plan.csv/1.0.0/plan-plugin.files");
    }

    [Theory]
    [InlineData("{0}  a.txt\n{0}  A.TXT\n", "PLAN9043")]
    [InlineData("{0}  b.txt\n{0}  a.txt\n", "PLAN9044")]
    [InlineData("{0}  a.txt", "PLAN9045")]
    [InlineData("{0} a.txt\n", "PLAN9040")]
    [InlineData("{0}  a.txt\r\n", "PLAN9041")]
    [InlineData("{0}  ../a.txt\n", "PLAN9041")]
    [InlineData("{0}  /a.txt\n", "PLAN9041")]
    [InlineData("{0}  a//b.txt\n", "PLAN9041")]
    [InlineData("{0}  c:/a.txt\n", "PLAN9041")]
    [InlineData("{0}  a\\b.txt\n", "PLAN9041")]
    [InlineData("{0}  nul.txt\n", "PLAN9041")]
    [InlineData("{0}  a./b\n", "PLAN9041")]
    [InlineData("{0}  a /b\n", "PLAN9041")]
    [InlineData("{0}  1/2/3/4/5/6/7/8/9\n", "PLAN9041")]
    [InlineData("{0}  ke\u0302\u0301.md\n", "PLAN9041")]
    [InlineData("{0}  plan-plugin.json\n", "PLAN9042")]
    [InlineData("{0}  plan-plugin.files\n", "PLAN9042")]
    [InlineData("\n", "PLAN9040")]
    public void Read_WrongLine_IsTold(string text, string id)
    {
        var diagnostics = new DiagnosticBag();

        PackageFiles.Read(Encoding.UTF8.GetBytes(text.Replace("{0}", ManifestExamples.Hash, StringComparison.Ordinal)), PackageFiles.FileName, diagnostics).ShouldBeNull();

        diagnostics.ToSorted().Select(d => d.Id).ShouldBe([id]);
        Mutation.ShouldBeTold(null, diagnostics, text);
    }

    [Fact]
    public void Read_TooLarge_IsRefused()
    {
        var diagnostics = new DiagnosticBag();

        PackageFiles.Read(new byte[(512 * 1024) + 1], PackageFiles.FileName, diagnostics).ShouldBeNull();

        diagnostics.ToSorted().Single().Descriptor.ShouldBe(PluginDiagnostics.ManifestTooLarge);
    }

    [Fact]
    public void Read_DamagedLists_EndsInFindings()
    {
        var count = Environment.GetEnvironmentVariable("PLAN_FUZZ") == "long" ? 20_000 : 1_000;
        using var folder = Package();
        byte[][] originals = [Build(folder).ToBytes()];
        var random = new Random(91);
        var refused = 0;
        for (var i = 0; i < count; i++)
        {
            var bytes = Mutation.Of(originals[0], originals, Pieces, random);
            var name = $"mutation {i} of seed 91";
            var read = Mutation.InTime(() =>
            {
                var diagnostics = new DiagnosticBag();
                var files = PackageFiles.Read(bytes, PackageFiles.FileName, diagnostics);
                Mutation.ShouldBeTold(files, diagnostics, name);
                files?.ToBytes().ShouldBe(bytes, name);
                return files is not null;
            }, name);
            if (!read) refused++;
        }

        refused.ShouldBeInRange(count / 2, count - 1);
    }

    private static TemporaryFolder Package()
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "templates"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "mẫu"));
        File.WriteAllText(Path.Combine(folder.Path, "Plan.Csv.dll"), "abcdef");
        File.WriteAllText(Path.Combine(folder.Path, "templates/b.md"), "b");
        File.WriteAllText(Path.Combine(folder.Path, "templates/a.md"), "a");
        File.WriteAllText(Path.Combine(folder.Path, "mẫu/báo cáo.md"), "Báo cáo");
        File.WriteAllText(Path.Combine(folder.Path, PluginManifest.FileName), "{}");
        return folder;
    }

    private static PackageFiles Build(TemporaryFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        var files = PackageFiles.Build(folder.Path, PackageFiles.FileName, diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        return files.ShouldNotBeNull();
    }

    private static PluginManifest Seal(TemporaryFolder folder)
    {
        var files = Build(folder);
        File.WriteAllBytes(Path.Combine(folder.Path, PackageFiles.FileName), files.ToBytes());
        return ManifestExamples.Read(ManifestExamples.Assembly) with { Files = files.Hash() };
    }

    private static Collections.ValueList<Diagnostic> Verify(TemporaryFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        PackageFiles.Verify(folder.Path, Seal(folder), "plan.csv/1.0.0", diagnostics).ShouldBe(!diagnostics.HasErrors);
        return diagnostics.ToSorted();
    }
}
