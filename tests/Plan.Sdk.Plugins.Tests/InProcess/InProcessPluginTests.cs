using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Tests.InProcess;

/// <summary>Plugins in the test's own process: what they share, what they have for themselves, and what they leave behind.</summary>
public sealed class InProcessPluginTests
{
    private static readonly int Cycles = int.Parse(Environment.GetEnvironmentVariable("PLAN_CYCLES") ?? "25", CultureInfo.InvariantCulture);

    public static TheoryData<string> Unloadable => ["Rows", "UsesLibrary1", "UsesLibrary2", "UsesLibrary3", "Native", "Words"];

    [Fact]
    public async Task Libraries_OfThreeVersions_StandSideBySide()
    {
        var plugins = new List<IPluginInstance>();
        for (var version = 1; version <= 3; version++) plugins.Add(await StartAsync(Launches.Of($"UsesLibrary{version}")));

        for (var version = 1; version <= 3; version++)
            (await ReadAsync(plugins[version - 1])).Rows[0].ShouldBe((ValueList<object?>)[$"bản {version}", $"{version}.0.0.0"]);

        foreach (var plugin in plugins) (await plugin.StopAsync()).State.ShouldBe(UnloadState.Unloaded);
    }

    [Fact]
    public async Task NativeLibrary_OfThePackage_IsFound()
    {
        await using var plugin = await StartAsync(Launches.Of("Native"));

        ((string)(await ReadAsync(plugin)).Rows[0][1]!).ShouldStartWith("3.");
    }

    [Fact]
    public async Task SatelliteAssembly_OfThePackage_IsFound()
    {
        await using var plugin = await StartAsync(Launches.Of("Words"));

        (await ReadAsync(plugin)).Rows[0].ShouldBe((ValueList<object?>)["Phường", "Ward"]);
    }

    [Theory]
    [MemberData(nameof(Unloadable))]
    public async Task Cycles_OfLoadCallUnload_LeaveNothing(string name)
    {
        long settled = 0;
        for (var cycle = 1; cycle <= Cycles; cycle++)
        {
            var plugin = await StartAsync(Launches.Of(name));
            (await ReadAsync(plugin)).Rows.Count.ShouldBeGreaterThan(0);

            var report = await plugin.StopAsync();

            report.State.ShouldBe(UnloadState.Unloaded, $"cycle {cycle}");
            report.Rounds.ShouldBeInRange(1, 20);
            if (cycle == 50) settled = WorkingSet();
        }

        if (Cycles > 50) (WorkingSet() - settled).ShouldBeLessThan(10 * 1024 * 1024);
    }

    [Theory]
    [InlineData("event", false)]
    [InlineData("timer", false)]
    [InlineData("thread", false)]
    [InlineData("owned", true)]
    [InlineData("repeat", true)]
    public async Task Stop_WhateverIsLeftBehind_IsTold(string leak, bool gone)
    {
        var reported = new ConcurrentQueue<Diagnostic>();
        var settings = new PluginSettings(new Dictionary<string, object>(StringComparer.Ordinal) { ["leak"] = leak });
        var plugin = await StartAsync(Launches.Of("Leaks") with { Settings = settings, Report = reported.Enqueue });

        var report = await plugin.StopAsync();

        report.State.ShouldBe(gone ? UnloadState.Unloaded : UnloadState.UnloadLeaking);
        reported.Select(d => d.Descriptor).ShouldBe(gone ? [] : [PluginDiagnostics.UnloadLeaking]);
        (await plugin.Ended).ShouldBeNull();
        (await FailureAsync(plugin)).ShouldBe(PluginDiagnostics.Stopped);
    }

    [Fact]
    public async Task Stop_PluginThatIsNotUnloadable_IsKept()
    {
        var plugin = await StartAsync(Launches.Of("Rows") with { Unloadable = false });

        (await plugin.StopAsync()).State.ShouldBe(UnloadState.Kept);
    }

    [Fact]
    public async Task Reload_AfterStop_Runs()
    {
        for (var round = 0; round < 3; round++)
        {
            await using var plugin = await StartAsync(Launches.Of("Rows"));
            (await plugin.Source().ReadAsync(Launches.Query("rows", 3), default)).Rows.Count.ShouldBe(3);
        }
    }

    [Fact]
    public async Task Call_ThatBlocks_IsLeftBehindAtItsDeadline()
    {
        await using var plugin = await StartAsync(Launches.Of("Leaks") with { Budgets = new() { Call = TimeSpan.FromSeconds(1) } });
        var clock = Stopwatch.StartNew();

        (await FailureAsync(plugin, "block")).ShouldBe(PluginDiagnostics.CallTooLong);
        clock.Elapsed.TotalSeconds.ShouldBeInRange(0.9, 2.5);
        (await ReadAsync(plugin)).Rows.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Call_ThatWaits_EndsWithItsToken()
    {
        await using var plugin = await StartAsync(Launches.Of("Rows"));
        using var stop = new CancellationTokenSource(100);

        await Should.ThrowAsync<OperationCanceledException>(async () => await plugin.Source().ReadAsync(Launches.Query("wait"), stop.Token));
    }

    [Fact]
    public async Task Call_ThatThrows_TellsItsTypeAlone()
    {
        var log = new KeptLog();
        await using var plugin = await StartAsync(Launches.Of("Rows") with { Logger = log });

        var thrown = await Should.ThrowAsync<DataSourceException>(async () => await plugin.Source().ReadAsync(Launches.Query("throw"), default));

        thrown.Reason!.En.ShouldBe("The plugin \"test.rows\" failed (System.IO.InvalidDataException); see its log, or tell its author.");
        log.Lines.ShouldContain(l => l.Contains("InvalidDataException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Call_ThatRefuses_SaysSoInItsOwnWords()
    {
        await using var plugin = await StartAsync(Launches.Of("Rows"));

        var thrown = await Should.ThrowAsync<DataSourceException>(async () => await plugin.Source().ReadAsync(Launches.Query("refuse"), default));

        thrown.Reason.ShouldBe(new LocalizedText("Sổ chưa chốt tháng này.", "The register of this month is not closed yet."));
    }

    [Fact]
    public async Task Start_PartThatIsNotDeclared_IsRefused()
    {
        var start = await InProcessPlugin.StartAsync(Launches.Of("Rows") with { Provides = [PluginAbility.DataSource] }, default);

        start.Problem.ShouldNotBeNull().Descriptor.ShouldBe(PluginDiagnostics.NotDeclared);
    }

    [Theory]
    [InlineData("TestPlugins.Rows.dll", "TestPlugins.Nothing", "PLAN9307")]
    [InlineData("TestPlugins.Rows.dll", "TestPlugins.Rows", "PLAN9307")]
    [InlineData("TestPlugins.Nothing.dll", "TestPlugins.RowsPlugin", "PLAN9308")]
    [InlineData("TestPlugins.Rows.deps.json", "TestPlugins.RowsPlugin", "PLAN9308")]
    public async Task Start_EntryThatIsNone_IsTold(string assembly, string type, string code)
    {
        var start = await InProcessPlugin.StartAsync(Launches.Of("Rows") with { Entry = new(assembly, type) }, default);

        start.Problem.ShouldNotBeNull().Id.ShouldBe(code);
    }

    private static ValueTask<DataPage> ReadAsync(IPluginInstance plugin) => plugin.Source().ReadAsync(Launches.Query("rows", 5), default);

    private static async Task<DiagnosticDescriptor> FailureAsync(IPluginInstance plugin, string query = "rows") =>
        (await Should.ThrowAsync<DataSourceException>(async () => await plugin.Source().ReadAsync(Launches.Query(query), default)))
            .InnerException.ShouldBeOfType<PluginFailureException>().Diagnostic.Descriptor;

    private static async Task<IPluginInstance> StartAsync(PluginLaunch launch)
    {
        var start = await InProcessPlugin.StartAsync(launch, default);
        start.Problem?.ToString().ShouldBeNull();
        return start.Instance!;
    }

    private static long WorkingSet()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
