using System.Diagnostics;
using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.Tests.Packages;

namespace Plan.Sdk.Plugins.Tests.States;

public sealed class PluginStatesTests : IAsyncLifetime, IDisposable
{
    private const string Id = PackageExamples.Id;
    private readonly TemporaryFolder temporary = new();
    private readonly TestClock clock = new();
    private readonly DiagnosticBag diagnostics = new();

    private string Plugins => Path.Combine(temporary.Path, "plugins");

    private string StateFile => Path.Combine(Plugins, "state.json");

    public async Task InitializeAsync() => (await new PackageInstaller(Plugins, clock).InstallAsync(PackageExamples.Folder(temporary.Path), "thử", diagnostics)).ShouldNotBeNull();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => temporary.Dispose();

    [Fact]
    public async Task Life_OfAPlugin_IsInTheJournal()
    {
        using var states = await Open();
        (await states.StartAsync(Id, inHost: true, diagnostics)).ShouldBeTrue();
        Directory.GetFiles(Path.Combine(Plugins, ".starting")).Select(Path.GetFileName).ShouldBe([$"{Id}~1.0.0~1"]);
        foreach (var happened in new[] { PluginEvent.Run, PluginEvent.Stop, PluginEvent.End, PluginEvent.Unload })
        {
            clock.Pass(1);
            await states.TellAsync(Id, happened, null, diagnostics);
            Directory.GetFiles(Path.Combine(Plugins, ".starting")).ShouldBeEmpty();
        }

        (await states.StartAsync(Id, inHost: false, diagnostics)).ShouldBeTrue();
        clock.Pass(1);
        await states.FailAsync(Id, "PLAN9300", diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        PluginJournal.Read(Plugins).Skip(1).Select(c => $"{c.At:HH:mm:ss} {c.Plugin} {c.Version} {c.From} {c.Event} {c.To} {c.Code} {c.Actor}").ShouldBe(
        [
            $"02:00:00 {Id} 1.0.0 Installed Start Starting  host", $"02:00:01 {Id} 1.0.0 Starting Run Running  host", $"02:00:02 {Id} 1.0.0 Running Stop Stopping  host",
            $"02:00:03 {Id} 1.0.0 Stopping End Stopped  host", $"02:00:04 {Id} 1.0.0 Stopped Unload Unloaded  host", $"02:00:04 {Id} 1.0.0 Unloaded Start Starting  host",
            $"02:00:05 {Id} 1.0.0 Starting Fail Backoff PLAN9300 host",
        ]);
    }

    [Fact]
    public async Task Failures_MakeItWaitLonger_ThenQuarantineIt_ThroughRestartsOfTheHost()
    {
        foreach (var (delay, i) in new[] { 1, 2, 4, 8 }.Select((d, i) => (d, i)))
        {
            using var states = await Open();
            (await states.StartAsync(Id, inHost: false, diagnostics)).ShouldBeTrue($"{i}");
            var status = await states.FailAsync(Id, "PLAN9300", diagnostics);
            status.ShouldBe(new(PluginState.Backoff, clock.GetUtcNow(), "PLAN9300", clock.GetUtcNow().AddSeconds(delay)));
            clock.Pass(delay - 0.01);
            using var early = await Open();
            early.StatusOf(Id).State.ShouldBe(PluginState.Backoff);
            var told = new DiagnosticBag();
            (await early.StartAsync(Id, inHost: false, told)).ShouldBeFalse();
            told.ToSorted().ShouldHaveSingleItem().Id.ShouldBe("PLAN9255");
            clock.Pass(0.01);
        }

        diagnostics.ToSorted().ShouldBeEmpty();
        using (var states = await Open())
        {
            await states.StartAsync(Id, inHost: false, diagnostics);
            (await states.FailAsync(Id, "PLAN9300", diagnostics)).State.ShouldBe(PluginState.Quarantined);
        }

        diagnostics.ToSorted().ShouldHaveSingleItem().Id.ShouldBe("PLAN9252");
        clock.Pass(3600 * 24);
        var again = new DiagnosticBag();
        using var later = await PluginStates.OpenAsync(Plugins, clock, again);
        later.StatusOf(Id).State.ShouldBe(PluginState.Quarantined);
        again.ToSorted().ShouldHaveSingleItem().Id.ShouldBe("PLAN9252");
        (await later.StartAsync(Id, inHost: false, again)).ShouldBeFalse();
        var reset = new DiagnosticBag();
        (await later.ResetAsync(Id, "nguyễn", reset)).ShouldBeTrue();
        (await later.StartAsync(Id, inHost: false, reset)).ShouldBeTrue();
        (await later.FailAsync(Id, "PLAN9300", reset)).Due.ShouldBe(clock.GetUtcNow().AddSeconds(1));
        PluginJournal.Read(Plugins).Single(c => c.Event == PluginEvent.Reset).Actor.ShouldBe("nguyễn");
        reset.ToSorted().ShouldBeEmpty();
    }

    [Fact]
    public async Task HostEndedByAPlugin_SkipsAndNamesItNextTime()
    {
        using (var host = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(PluginStatesTests).Assembly.Location, "start", Plugins, Id]) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })!)
        {
            await host.StandardError.ReadToEndAsync();
            await host.WaitForExitAsync();
            host.ExitCode.ShouldNotBe(0);
        }

        using (var states = await Open())
        {
            diagnostics.ToSorted().ShouldHaveSingleItem().GetMessage(Language.English).ShouldContain("Last time the program ended while \"huong-an.bao-cao\" 1.0.0 was starting");
            states.StatusOf(Id).ShouldBe(new(PluginState.Quarantined, clock.GetUtcNow(), "PLAN9253"));
            PluginJournal.Read(Plugins)[^1].Event.ShouldBe(PluginEvent.EndHost);
        }

        using var later = await Open();
        later.StatusOf(Id).State.ShouldBe(PluginState.Quarantined);
        (await later.ResetAsync(Id, "thử", new())).ShouldBeTrue();
        (await Open()).StatusOf(Id).State.ShouldBe(PluginState.Installed);
    }

    [Fact]
    public async Task Mark_OfALivingHost_BlamesNobody()
    {
        using var first = await Open();
        await first.StartAsync(Id, inHost: true, diagnostics);
        using var second = await Open();
        second.StatusOf(Id).State.ShouldBe(PluginState.Installed);
        (await second.StartAsync(Id, inHost: true, diagnostics)).ShouldBeTrue();
        first.Dispose();
        (await Open()).StatusOf(Id).State.ShouldBe(PluginState.Installed);
        diagnostics.ToSorted().ShouldBeEmpty();
    }

    [Fact]
    public async Task Disable_InAnotherProcess_HoldsAtTheNextStart()
    {
        using var host = await Open();
        using (var other = await Open()) (await other.DisableAsync(Id, "thử", diagnostics)).ShouldBeTrue();
        (await host.StartAsync(Id, inHost: false, diagnostics)).ShouldBeFalse();
        host.StatusOf(Id).State.ShouldBe(PluginState.Disabled);
        (await host.EnableAsync(Id, "thử", new())).ShouldBeTrue();
        (await host.StartAsync(Id, inHost: false, new())).ShouldBeTrue();
    }

    [Fact]
    public async Task Operator_AsksForWhatCannotBe_IsTold()
    {
        using var states = await Open();
        (await states.EnableAsync(Id, "thử", diagnostics)).ShouldBeFalse();
        (await states.ResetAsync("huong-an.baocao", "thử", diagnostics)).ShouldBeFalse();
        diagnostics.ToSorted().Select(d => d.Id).ShouldBe(["PLAN9238", "PLAN9254"], ignoreOrder: true);
        diagnostics.ToSorted().Single(d => d.Id == "PLAN9254").GetMessage(Language.Vietnamese).ShouldStartWith("“huong-an.bao-cao” đã cài,");
    }

    [Fact]
    public async Task Event_ThatCannotHappen_IsAFaultOfTheHost_AndChangesNothing()
    {
        using var states = await Open();
        await Should.ThrowAsync<InvalidOperationException>(() => states.TellAsync(Id, PluginEvent.Run, null, diagnostics));
        states.StatusOf(Id).State.ShouldBe(PluginState.Installed);
    }

    public static TheoryData<string, string> Broken => new()
    {
        { "\"format\": \"1\"", "\"format\": \"2\"" }, { "\"format\"", "\"Format\"" }, { "\"plugins\"", "\"thêm\": 1, \"plugins\"" }, { "\"state\": \"installed\"", "\"state\": \"running\"" },
        { "\"state\": \"installed\"", "\"state\": true" }, { "1.0.0", "1.0" }, { "Z\"", "\"" }, { "huong-an.bao-cao", "../x" }, { "\"since\"", "\"state\"" }, { "}\n", "" }, { "{", "" }, { "manifest", "hash" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task StateFile_Broken_TurnsEverythingOff_AndIsLeftAsItIs(string part, string instead)
    {
        var broken = File.ReadAllText(StateFile).Replace(part, instead, StringComparison.Ordinal);
        File.WriteAllText(StateFile, broken);
        using var states = await Open();
        states.IsReadable.ShouldBeFalse();
        states.StatusOf(Id).ShouldBe(new(PluginState.Disabled, default, "PLAN9250"));
        (await states.StartAsync(Id, inHost: false, new())).ShouldBeFalse();
        (await states.EnableAsync(Id, "thử", new())).ShouldBeFalse();
        File.ReadAllText(StateFile).ShouldBe(broken);
        diagnostics.ToSorted().Select(d => d.Id).ShouldContain("PLAN9250");
    }

    [Fact]
    public async Task StateFile_MutatedAnywhere_IsReadOrTold_AndNeverThrows()
    {
        using (var states = await Open())
        {
            await states.StartAsync(Id, inHost: false, diagnostics);
            await states.FailAsync(Id, "PLAN9300", diagnostics);
        }

        var whole = File.ReadAllBytes(StateFile);
        var random = new Random(11);
        var told = 0;
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = i % 4 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            if (i % 4 != 0) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(StateFile, bytes);
            var bag = new DiagnosticBag();
            using var states = await PluginStates.OpenAsync(Plugins, clock, bag);
            if (!states.IsReadable) told++;
            bag.HasErrors.ShouldBe(!states.IsReadable, Encoding.UTF8.GetString(bytes));
        }

        told.ShouldBeInRange(1_000, 1_999);
    }

    [Fact]
    public async Task Journal_WithATornLine_GoesOn()
    {
        File.AppendAllText(Path.Combine(Plugins, "journal.jsonl"), "{\"at\":\"2026-11-27T02:00");
        using var states = await Open();
        await states.StartAsync(Id, inHost: false, diagnostics);
        PluginJournal.Read(Plugins).Select(c => c.Event).ShouldBe([PluginEvent.Install, PluginEvent.Start]);
    }

    [Fact]
    public async Task Journal_ThatHasGrown_IsTurnedOver()
    {
        using var states = await Open();
        var path = Path.Combine(Plugins, "journal.jsonl");
        var line = File.ReadAllText(path);
        for (var round = 0; round < 3; round++)
        {
            File.WriteAllText(path, string.Concat(Enumerable.Repeat(line, (256 * 1024 / line.Length) + 1)));
            await states.DisableAsync(Id, "thử", diagnostics);
            await states.EnableAsync(Id, "thử", diagnostics);
        }

        new FileInfo(path).Length.ShouldBeLessThan(2_000);
        Directory.GetFiles(Plugins, "journal*").Length.ShouldBe(2);
        PluginJournal.Read(Plugins)[^1].Event.ShouldBe(PluginEvent.Enable);
    }

    [Fact]
    public async Task Folder_NotThere_IsNoPlugins()
    {
        using var states = await PluginStates.OpenAsync(Path.Combine(temporary.Path, "khác"), clock, diagnostics);
        states.IsReadable.ShouldBeTrue();
        states.StatusOf(Id).State.ShouldBe(PluginState.Absent);
        Directory.Exists(Path.Combine(temporary.Path, "khác")).ShouldBeFalse();
        diagnostics.ToSorted().ShouldBeEmpty();
    }

    private Task<PluginStates> Open() => PluginStates.OpenAsync(Plugins, clock, diagnostics);
}
