using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.PluginWorker.Tests.Hosting;

/// <summary>The plugins of a workspace, with real packages and real workers.</summary>
public sealed class PluginHostTests
{
    [Fact]
    public async Task Open_NoPluginsFile_HasNothingAndWritesNothing()
    {
        using var folder = new TemporaryFolder();

        await using (var host = await PluginHost.OpenAsync(folder.Path))
        {
            await host.StartAsync();
            host.Plugins.ShouldBeEmpty();
            host.Parts.ShouldBe(PluginParts.None);
            host.Diagnostics.ShouldBeEmpty();
        }

        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("worker")]
    [InlineData("inProcess")]
    public async Task Start_InstalledPlugin_GivesItsRowsAndEveryChangeIsWrittenDown(string tier)
    {
        using var ward = await PluginWard.OfAsync("Rows");
        ward.Write($"plugins: [{{id: test.rows, tier: {tier}}}]");

        await using (var host = await PluginHost.OpenAsync(ward.Folder))
        {
            host.Plugins.ShouldHaveSingleItem().Status.State.ShouldBe(PluginState.Installed);
            await host.StartAsync();
            host.Diagnostics.ShouldBeEmpty();
            host.Plugins[0].Status.State.ShouldBe(PluginState.Running);
            (await host.Parts.Sources.ShouldHaveSingleItem().ReadAsync(Launches.Query("rows", 10), default)).Rows.Count.ShouldBe(10);
        }

        ward.Journal().ShouldBe(tier == "worker"
            ? ["Install Installed test", "Start Starting host", "Run Running host", "Stop Stopping host", "End Stopped host"]
            : ["Install Installed test", "Start Starting host", "Run Running host", "Stop Stopping host", "End Stopped host", "Unload Unloaded host"]);
    }

    [Fact]
    public async Task Start_OtherAbilities_StartsNothing()
    {
        using var ward = await PluginWard.OfAsync("Rows");
        ward.Write("plugins: [{id: test.rows}]");
        await using var host = await PluginHost.OpenAsync(ward.Folder);

        await host.StartAsync(new HashSet<PluginAbility> { PluginAbility.DocumentWriter });

        host.Plugins[0].Status.State.ShouldBe(PluginState.Installed);
        ward.Journal().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Call_PluginDies_IsStartedAgainAndTheSameHostGivesItsRows()
    {
        using var ward = await PluginWard.OfAsync("Faults", "\"dataSource\"");
        ward.Write("plugins: [{id: test.faults}]");
        await using var host = await PluginHost.OpenAsync(ward.Folder);
        await host.StartAsync();

        await Should.ThrowAsync<DataSourceException>(async () => await host.Parts.Sources[0].ReadAsync(Launches.Query("exit"), default));

        await WaitAsync(() => host.Plugins[0].Status.State == PluginState.Backoff);
        host.Plugins[0].Problem!.Id.ShouldBe("PLAN9321");
        host.Parts.Sources.ShouldBeEmpty();
        host.Diagnostics.ShouldContain(d => d.Id == "PLAN9321" && d.Severity == DiagnosticSeverity.Warning);
        await WaitAsync(() => host.Plugins[0].Status.State == PluginState.Running && host.Parts.Sources.Count == 1);
        (await host.Parts.Sources[0].ReadAsync(Launches.Query("fine"), default)).Rows.Count.ShouldBe(1);
        host.Plugins[0].Problem.ShouldBeNull();
    }

    [Fact]
    public async Task Call_PluginDiesFiveTimes_IsInQuarantineForTheNextHostToo()
    {
        using var ward = await PluginWard.OfAsync("Faults", "\"dataSource\"");
        ward.Write("plugins: [{id: test.faults}]");
        for (var i = 0; i < 5; i++)
        {
            var clock = new SteppedClock(DateTimeOffset.Parse("2026-11-27T08:00:00Z", System.Globalization.CultureInfo.InvariantCulture).AddSeconds(60 * i));
            await using var host = await PluginHost.OpenAsync(ward.Folder, new() { Clock = clock });
            await host.StartAsync();
            host.Parts.Sources.Count.ShouldBe(1, string.Join('\n', host.Diagnostics));
            await Should.ThrowAsync<DataSourceException>(async () => await host.Parts.Sources[0].ReadAsync(Launches.Query("fail-fast"), default));
            await WaitAsync(() => host.Plugins[0].Status.State is PluginState.Backoff or PluginState.Quarantined);
        }

        await using var next = await PluginHost.OpenAsync(ward.Folder, new() { Clock = new SteppedClock(DateTimeOffset.Parse("2026-11-27T08:06:00Z", System.Globalization.CultureInfo.InvariantCulture)) });
        await next.StartAsync();

        next.Parts.Sources.ShouldBeEmpty();
        next.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("PLAN9252");
    }

    [Fact]
    public async Task Open_FileOfPackageChanged_IsModifiedAndNotStarted()
    {
        using var ward = await PluginWard.OfAsync("Rows");
        ward.Write("plugins: [{id: test.rows}]");
        File.AppendAllText(Path.Combine(ward.Package, "TestPlugins.Rows.dll"), "x");

        await using var host = await PluginHost.OpenAsync(ward.Folder);
        await host.StartAsync();

        host.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("PLAN9048");
        host.Plugins[0].Status.State.ShouldBe(PluginState.Modified);
        host.Parts.Sources.ShouldBeEmpty();
    }

    [Fact]
    public async Task Open_ManifestOfPackageChanged_IsModifiedAndNotStarted()
    {
        using var ward = await PluginWard.OfAsync("Rows");
        ward.Write("plugins: [{id: test.rows}]");
        var file = Path.Combine(ward.Package, PluginManifest.FileName);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"unloadable\": true", "\"unloadable\": false", StringComparison.Ordinal));

        await using var host = await PluginHost.OpenAsync(ward.Folder);
        await host.StartAsync();

        host.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("PLAN9271");
        host.Plugins[0].Status.State.ShouldBe(PluginState.Modified);
    }

    [Fact]
    public async Task Open_NotInstalled_IsToldAtItsLineWithTheNearestName()
    {
        using var ward = await PluginWard.OfAsync("Rows");
        ward.Write("plugins:\n  - {id: test.row}");

        await using var host = await PluginHost.OpenAsync(ward.Folder);

        var told = host.Diagnostics.Single(d => d.Id == "PLAN9270");
        told.Span!.Start.Line.ShouldBe(4);
        told.GetMessage(Language.English).ShouldBe("\"test.row\" is not installed; did you mean \"test.rows\"? Run \"plan plugin install\" with its package, or take these lines out.");
        host.Diagnostics.Select(d => d.Id).ShouldBe(["PLAN9275", "PLAN9270"]);
    }

    [Fact]
    public async Task Open_WrongPluginsFile_IsAnErrorAndNothingIsAttached()
    {
        using var ward = await PluginWard.OfAsync("Rows");
        ward.Write("plugins: [{id: test.rows, tire: worker}]");

        await using var host = await PluginHost.OpenAsync(ward.Folder);

        host.Plugins.ShouldBeEmpty();
        host.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task Start_GivesWhatItsManifestDoesNotName_IsRefusedAndNotTriedAgain()
    {
        using var ward = await PluginWard.OfAsync("Rows", "\"dataSource\"");
        ward.Write("plugins: [{id: test.rows}]");
        await using var host = await PluginHost.OpenAsync(ward.Folder);

        await host.StartAsync();

        host.Plugins[0].Problem!.Id.ShouldBe("PLAN9309");
        host.Plugins[0].Status.State.ShouldBe(PluginState.Refused);
    }

    [Fact]
    public async Task Start_TwoSourcesOfOneName_LaterCountsAndItIsTold()
    {
        using var ward = await PluginWard.OfAsync("Rows");
        await ward.AddAsync("Rows", TestPackage.ManifestOf("Rows").Replace("test.rows", "test.other", StringComparison.Ordinal));
        ward.Write("plugins: [{id: test.rows}, {id: test.other}]");
        await using var host = await PluginHost.OpenAsync(ward.Folder);

        await host.StartAsync();

        host.Diagnostics.ShouldHaveSingleItem().GetMessage(Language.English)
            .ShouldBe("The source \"rows\" is given by \"test.rows\" and by \"test.other\"; that of \"test.other\" is used. Rename one.");
        host.Parts.Sources.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Stop_OnePlugin_TheOtherGoesOn()
    {
        using var ward = await PluginWard.OfAsync("Rows");
        await ward.AddAsync("Faults", TestPackage.ManifestOf("Faults", "\"dataSource\""));
        ward.Write("plugins: [{id: test.rows}, {id: test.faults}]");
        await using var host = await PluginHost.OpenAsync(ward.Folder);
        await host.StartAsync();

        (await host.StopAsync("test.rows"))!.State.ShouldBe(UnloadState.Unloaded);

        host.Parts.Sources.ShouldHaveSingleItem().Name.ShouldBe("faults");
        (await host.StopAsync("test.rows")).ShouldBeNull();
        (await host.StopAsync("nobody")).ShouldBeNull();
    }

    [Theory]
    [InlineData("worker")]
    [InlineData("inProcess")]
    public async Task Reload_NewVersionInstalled_RunsWithoutRestartAndTheOldOneIsGone(string tier)
    {
        using var ward = await PluginWard.OfAsync("Rows");
        ward.Write($"plugins: [{{id: test.rows, tier: {tier}}}]");
        await using var host = await PluginHost.OpenAsync(ward.Folder);
        await host.StartAsync();
        host.Plugins[0].Manifest!.Version.ToString().ShouldBe("1.0.0");
        await ward.AddAsync("Rows", TestPackage.ManifestOf("Rows", version: "1.1.0"));

        (await host.ReloadAsync("test.rows"))!.State.ShouldBe(UnloadState.Unloaded);

        host.Diagnostics.ShouldBeEmpty();
        host.Plugins.ShouldHaveSingleItem().Manifest!.Version.ToString().ShouldBe("1.1.0");
        (await host.Parts.Sources.ShouldHaveSingleItem().ReadAsync(Launches.Query("rows", 3), default)).Rows.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Reload_SwitchedOffAndOnByTheOperator_GoesAndComesBack()
    {
        using var ward = await PluginWard.OfAsync("Rows");
        ward.Write("plugins: [{id: test.rows}]");
        await using var host = await PluginHost.OpenAsync(ward.Folder);
        await host.StartAsync();
        await host.StopAsync("test.rows");

        (await host.States.DisableAsync("test.rows", "an", new())).ShouldBeTrue();
        await host.ReloadAsync("test.rows");
        host.Plugins.ShouldBeEmpty();

        (await host.States.EnableAsync("test.rows", "an", new())).ShouldBeTrue();
        await host.ReloadAsync("test.rows");
        host.Parts.Sources.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Reload_TakenOutOfTheFile_IsGone()
    {
        using var ward = await PluginWard.OfAsync("Rows");
        ward.Write("plugins: [{id: test.rows}]");
        await using var host = await PluginHost.OpenAsync(ward.Folder);
        await host.StartAsync();
        ward.Write("plugins: []");

        await host.ReloadAsync("test.rows");

        host.Plugins.ShouldBeEmpty();
        host.Parts.ShouldBe(PluginParts.None);
    }

    private static async Task WaitAsync(Func<bool> holds)
    {
        for (var i = 0; i < 500 && !holds(); i++) await Task.Delay(20);
        holds().ShouldBeTrue();
    }
}
