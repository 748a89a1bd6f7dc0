using System.IO.Compression;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Plugins.Tests.Packages;

public sealed class PackageInstallerTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();
    private readonly DiagnosticBag diagnostics = new();
    private readonly States.TestClock clock = new();

    private string Plugins => Path.Combine(temporary.Path, "plugins");

    private PackageInstaller Installer => new(Plugins, clock);

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Install_WholePackage_CountsAndIsTheSame(bool zip)
    {
        var folder = PackageExamples.Folder(temporary.Path, fillers: 3);
        var installed = await Installer.InstallAsync(zip ? PackageExamples.Zip(folder) : folder, "thử", diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        installed.ShouldNotBeNull().Replaced.ShouldBeNull();
        PackageExamples.Current(Plugins)!.State.ShouldBe(PluginState.Installed);
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories)) File.ReadAllBytes(Path.Combine(installed.Folder, Path.GetRelativePath(folder, file))).ShouldBe(File.ReadAllBytes(file));
        Directory.GetFileSystemEntries(Plugins).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe([".lock", ".state.lock", "huong-an.bao-cao", "journal.jsonl", "state.json"]);
        PluginJournal.Read(Plugins).ShouldBe([new(clock.GetUtcNow(), PackageExamples.Id, "1.0.0", PluginState.Absent, PluginEvent.Install, PluginState.Installed, null, "thử")]);
    }

    /// <summary>Archives as other programs write them: sizes behind the data, with and without their mark; streamed by the framework; with folders; with stored files.</summary>
    [Theory]
    [InlineData("mark")]
    [InlineData("no mark")]
    [InlineData("stored")]
    [InlineData("folders")]
    [InlineData("streamed")]
    public async Task Install_ArchivesOfOtherPrograms_AreTaken(string kind)
    {
        var folder = PackageExamples.Folder(temporary.Path);
        var path = Path.Combine(temporary.Path, "goi.zip");
        var entries = PackageExamples.Entries(folder);
        var bytes = kind switch
        {
            "mark" => Make(entries.Select(e => e with { Flags = 8 })),
            "no mark" => Make(entries.Select(e => e with { Flags = 8, FollowingMark = false })),
            "stored" => Make(entries.Select(e => e with { Method = 0, Attributes = 0x81A4u << 16 })),
            "folders" => Make(entries.Prepend(new("mau/phụ lục/") { Attributes = (0x41EDu << 16) | 0x10 }).Prepend(new("mau/"))),
            _ => Streamed(folder),
        };
        await File.WriteAllBytesAsync(path, bytes);
        await Installer.InstallAsync(path, "thử", diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        PackageExamples.Current(Plugins).ShouldNotBeNull();
    }

    [PythonFact("zipfile")]
    public async Task Install_ArchiveOfPython_IsTaken()
    {
        var folder = PackageExamples.Folder(temporary.Path);
        var path = Path.Combine(temporary.Path, "goi.zip");
        using var python = System.Diagnostics.Process.Start(Python.With("zipfile")!, ["-m", "zipfile", "-c", path, .. Directory.GetFileSystemEntries(folder)]);
        await python.WaitForExitAsync();
        await Installer.InstallAsync(path, "thử", diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        PackageExamples.Current(Plugins).ShouldNotBeNull();
    }

    [Fact]
    public async Task Rollback_AfterNewVersion_GoesBackAndForth()
    {
        await Installer.InstallAsync(PackageExamples.Folder(temporary.Path, "1.0.0"), "thử", diagnostics);
        (await Installer.InstallAsync(PackageExamples.Folder(temporary.Path, "1.1.0"), "thử", diagnostics))!.Replaced!.ToString().ShouldBe("1.0.0");
        (await Installer.RollbackAsync(PackageExamples.Id, "thử", diagnostics))!.Manifest.Version.ToString().ShouldBe("1.0.0");
        PackageExamples.Current(Plugins)!.Previous!.Version.ToString().ShouldBe("1.1.0");
        await Installer.RollbackAsync(PackageExamples.Id, "thử", diagnostics);
        PackageExamples.Current(Plugins)!.Current.Version.ToString().ShouldBe("1.1.0");
        diagnostics.ToSorted().ShouldBeEmpty();
    }

    [Fact]
    public async Task Install_ThirdVersion_KeepsTwo()
    {
        foreach (var version in new[] { "1.0.0", "1.1.0", "1.2.0" }) await Installer.InstallAsync(PackageExamples.Folder(temporary.Path, version), "thử", diagnostics);
        Directory.GetDirectories(Path.Combine(Plugins, PackageExamples.Id)).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["1.1.0", "1.2.0"]);
        diagnostics.ToSorted().ShouldBeEmpty();
    }

    [Fact]
    public async Task Install_AfterKills_SweepsWhatTheyLeft()
    {
        await Installer.InstallAsync(PackageExamples.Folder(temporary.Path, "1.0.0"), "thử", diagnostics);
        foreach (var left in new[] { ".staging/package/mau", ".staging/old-1", "huong-an.bao-cao/1.1.0", "huong-an.bao-cao/1.2.0", "huong-an.bao-cao/1.3.0" }) File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(Plugins, left)).FullName, "x"), "x");
        await Installer.InstallAsync(PackageExamples.Folder(temporary.Path, "1.1.0"), "thử", diagnostics);
        PackageExamples.Current(Plugins)!.Current.Version.ToString().ShouldBe("1.1.0");
        Directory.GetDirectories(Path.Combine(Plugins, PackageExamples.Id)).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["1.0.0", "1.1.0"]);
        Directory.Exists(Path.Combine(Plugins, ".staging")).ShouldBeFalse();
        diagnostics.ToSorted().ShouldBeEmpty();
    }

    [Fact]
    public async Task Install_SameAgain_ChangesNothing_AndMendsWhatWasChanged()
    {
        var folder = PackageExamples.Folder(temporary.Path);
        var installed = await Installer.InstallAsync(folder, "thử", diagnostics);
        await Installer.InstallAsync(folder, "thử", diagnostics);
        PluginJournal.Read(Plugins).Count.ShouldBe(1);
        File.WriteAllText(Path.Combine(installed!.Folder, "mau", "bao-cao.md"), "đã sửa");
        Should.Throw<ShouldAssertException>(() => PackageExamples.Current(Plugins));
        await Installer.InstallAsync(folder, "thử", diagnostics);
        PackageExamples.Current(Plugins).ShouldNotBeNull();
        diagnostics.ToSorted().ShouldBeEmpty();
    }

    [Fact]
    public async Task Install_OtherContentOfSameVersion_IsRefused()
    {
        await Installer.InstallAsync(PackageExamples.Folder(temporary.Path), "thử", diagnostics);
        await Installer.InstallAsync(PackageExamples.Folder(temporary.Path, text: "Lời khác"), "thử", diagnostics);
        diagnostics.ToSorted().ShouldHaveSingleItem().Id.ShouldBe("PLAN9235");
        PackageExamples.Current(Plugins).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("missing", "PLAN9200")]
    [InlineData("no manifest", "PLAN9234")]
    [InlineData("changed", "PLAN9048")]
    [InlineData("unlisted", "PLAN9047")]
    [InlineData("link", "PLAN9231")]
    [InlineData("link to folder", "PLAN9231")]
    [InlineData("loop", "PLAN9231")]
    [InlineData("deep", "PLAN9217")]
    [InlineData("large", "PLAN9214")]
    public async Task Install_FolderThatIsNotWhole_IsRefused(string kind, string code)
    {
        var folder = PackageExamples.Folder(temporary.Path);
        var mau = Path.Combine(folder, "mau");
        switch (kind)
        {
            case "missing": folder += "-khac"; break;
            case "no manifest": File.Delete(Path.Combine(folder, PluginManifest.FileName)); break;
            case "changed": File.AppendAllText(Path.Combine(mau, "bao-cao.md"), "x"); break;
            case "unlisted": File.WriteAllText(Path.Combine(mau, "la.md"), "x"); break;
            case "link": File.CreateSymbolicLink(Path.Combine(mau, "la.md"), "/etc/passwd"); break;
            case "link to folder": Directory.CreateSymbolicLink(Path.Combine(mau, "la"), "/etc"); break;
            case "loop": Directory.CreateSymbolicLink(Path.Combine(mau, "la"), folder); break;
            case "deep": Directory.CreateDirectory(Path.Combine(mau, "2/3/4/5/6/7/8/9")); break;
            case "large": using (var file = File.Create(Path.Combine(mau, "la.bin"))) file.SetLength(17 * 1024 * 1024); break;
        }

        (await Installer.InstallAsync(folder, "thử", diagnostics)).ShouldBeNull();
        diagnostics.ToSorted().ShouldHaveSingleItem().Id.ShouldBe(code);
        Directory.GetFileSystemEntries(Plugins).Select(Path.GetFileName).ShouldBe([".lock"]);
    }

    [Fact]
    public async Task Install_FolderInFolder_IsToldWhereTheManifestIs()
    {
        PackageExamples.Folder(Path.Combine(temporary.Path, "ngoai"));
        await Installer.InstallAsync(Path.Combine(temporary.Path, "ngoai"), "thử", diagnostics);
        diagnostics.ToSorted().ShouldHaveSingleItem().GetMessage(Language.English).ShouldContain("there is one in \"goi-1.0.0\"");
    }

    [Fact]
    public async Task Install_PluginSwitchedOff_StaysOff_AndQuarantineIsLifted()
    {
        await Installer.InstallAsync(PackageExamples.Folder(temporary.Path), "thử", diagnostics);
        using (var states = await PluginStates.OpenAsync(Plugins, clock, diagnostics)) await states.DisableAsync(PackageExamples.Id, "thử", diagnostics);
        await Installer.InstallAsync(PackageExamples.Folder(temporary.Path, "1.1.0"), "thử", diagnostics);
        PackageExamples.Current(Plugins)!.State.ShouldBe(PluginState.Disabled);
        diagnostics.ToSorted().ShouldBeEmpty();
    }

    [Fact]
    public async Task Rollback_NothingBefore_OrUnknown_IsTold()
    {
        await Installer.InstallAsync(PackageExamples.Folder(temporary.Path), "thử", diagnostics);
        (await Installer.RollbackAsync(PackageExamples.Id, "thử", diagnostics)).ShouldBeNull();
        (await Installer.RollbackAsync("huong-an.bao-ca", "thử", diagnostics)).ShouldBeNull();
        diagnostics.ToSorted().Select(d => d.Id).ShouldBe(["PLAN9238", "PLAN9239"], ignoreOrder: true);
        diagnostics.ToSorted().Single(d => d.Id == "PLAN9238").GetMessage(Language.Vietnamese).ShouldContain("ý bạn là “huong-an.bao-cao”?");
    }

    [Fact]
    public async Task Rollback_ToAVersionThatWasChanged_IsRefused()
    {
        var first = await Installer.InstallAsync(PackageExamples.Folder(temporary.Path), "thử", diagnostics);
        await Installer.InstallAsync(PackageExamples.Folder(temporary.Path, "1.1.0"), "thử", diagnostics);
        File.AppendAllText(Path.Combine(first!.Folder, PluginManifest.FileName), " ");
        (await Installer.RollbackAsync(PackageExamples.Id, "thử", diagnostics)).ShouldBeNull();
        diagnostics.ToSorted().ShouldHaveSingleItem().Id.ShouldBe("PLAN9240");
    }

    [Fact]
    public async Task Install_StateUnreadable_ChangesNothing()
    {
        Directory.CreateDirectory(Plugins);
        File.WriteAllText(Path.Combine(Plugins, "state.json"), "{");
        (await Installer.InstallAsync(PackageExamples.Folder(temporary.Path), "thử", diagnostics)).ShouldBeNull();
        diagnostics.ToSorted().Select(d => d.Id).ShouldContain("PLAN9250");
        File.ReadAllText(Path.Combine(Plugins, "state.json")).ShouldBe("{");
    }

    [Fact]
    public async Task Install_TwoAtATime_WaitForEachOther()
    {
        var folders = Enumerable.Range(0, 6).Select(i => PackageExamples.Folder(temporary.Path, $"1.{i}.0", fillers: 5)).ToList();
        var bags = folders.Select(_ => new DiagnosticBag()).ToList();
        await Task.WhenAll(folders.Select((f, i) => Task.Run(() => new PackageInstaller(Plugins, TimeProvider.System).InstallAsync(f, "thử", bags[i]))));
        bags.SelectMany(b => b.ToSorted()).ShouldBeEmpty();
        PackageExamples.Current(Plugins)!.Previous.ShouldNotBeNull();
        PluginJournal.Read(Plugins).Count.ShouldBe(6);
    }

    [Fact]
    public async Task Lock_HeldByAnother_IsWaitedFor()
    {
        var held = await FolderLock.TakeAsync(Path.Combine(Plugins, FolderLock.FileName), PluginDiagnostics.PluginsBusy, PluginDiagnostics.PluginsUnwritable, diagnostics, default);
        var install = Installer.InstallAsync(PackageExamples.Folder(temporary.Path), "thử", diagnostics);
        await Task.Delay(200);
        install.IsCompleted.ShouldBeFalse();
        held!.Dispose();
        (await install).ShouldNotBeNull();
    }

    private static byte[] Make(IEnumerable<HandZipEntry> entries) => entries.Aggregate(new HandZip(), (z, e) => z.Add(e)).ToBytes();

    private static byte[] Streamed(string folder)
    {
        using var bytes = new MemoryStream();
        using (var forward = new ForwardStream(bytes))
        using (var archive = new ZipArchive(forward, ZipArchiveMode.Create))
        {
            foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories)) archive.CreateEntryFromFile(file, Path.GetRelativePath(folder, file).Replace('\\', '/'));
        }

        return bytes.ToArray();
    }
}
