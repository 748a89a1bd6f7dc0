using System.Diagnostics;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins;
using Plan.Sdk.Plugins.Worker;

namespace Plan.Sdk.PluginWorker.Tests;

/// <summary>A plugin in a real worker process.</summary>
public sealed class WorkerPluginTests
{
    [Fact]
    public async Task Read_PageOfRows_ComesBackAsItWasMade()
    {
        await using var plugin = await StartAsync();

        var page = await plugin.Source().ReadAsync(Launches.Query("rows", 5000), default);

        page.Columns.ShouldBe([new("ten", DataType.Text), new("so", DataType.Number), new("ngay", DataType.Date), new("dat", DataType.Boolean), new("ghi-chu", DataType.Text)]);
        page.Rows.Count.ShouldBe(5000);
        page.Rows[4999].ShouldBe((ValueList<object?>)["Tổ dân phố số 4999, phường Hương An, thành phố Huế", 17_344.50m, new DateOnly(2026, 1, 16), false, null]);
        page.AsOf.ShouldBe(new DateTimeOffset(2026, 3, 31, 17, 0, 0, TimeSpan.FromHours(7)));
        page.Next.ShouldBe("2");
        (await plugin.Source().ReadAsync(Launches.Query("rows", 1) with { Page = "2" }, default)).Next.ShouldBeNull();
    }

    [Fact]
    public async Task Read_SeveralAtATime_EachGetsItsOwn()
    {
        await using var plugin = await StartAsync();

        var pages = await Task.WhenAll(Enumerable.Range(1, 50).Select(n => plugin.Source().ReadAsync(Launches.Query("rows", n * 100), default).AsTask()));

        pages.Select(p => p.Rows.Count).ShouldBe(Enumerable.Range(1, 50).Select(n => n * 100));
    }

    [Fact]
    public async Task Start_Settings_ArriveAsWritten()
    {
        var settings = new PluginSettings(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["chu"] = "Hương An \"phường\"\t\ud800",
            ["so"] = 1.50m,
            ["co"] = true,
            ["ngay"] = new DateOnly(2026, 3, 1),
            ["bi-mat"] = new SecretHandle("api"),
            ["nhieu"] = (ValueList<string>)["một", "hai"],
            ["muc"] = (ValueList<PluginSettings>)[new(new Dictionary<string, object>(StringComparer.Ordinal) { ["ten"] = "a" }), new(new Dictionary<string, object>(StringComparer.Ordinal) { ["ten"] = "b", ["so"] = 2m })],
        });
        await using var plugin = await StartAsync(Launches.Of("Rows") with { Settings = settings });

        var rows = (await plugin.Source().ReadAsync(Launches.Query("settings"), default)).Rows;

        rows.Select(r => $"{r[0]}: {r[1]}").ShouldBe(
        [
            "bi-mat: SecretHandle { Name = api }", "chu: Hương An \"phường\"\t\ud800", "co: True", "muc: ten=a | so=2, ten=b", "ngay: 2026-03-01", "nhieu: một | hai", "so: 1.50",
        ]);
    }

    [Fact]
    public async Task Environment_OfTheWorker_HasNothingOfTheHosts()
    {
        Environment.SetEnvironmentVariable("PLAN_TEST_SECRET", "bí mật");
        var plugin = await StartAsync();

        var rows = (await plugin.Source().ReadAsync(Launches.Query("environment"), default)).Rows;

        string[] allowed =
        [
            "DOTNET_EnableDiagnostics", "DOTNET_GCHeapHardLimit", "DOTNET_ROOT", "DOTNET_Thread_DefaultStackSize", "DOTNET_TieredPGO", "HOME", "LANG", "SystemRoot", "TEMP", "TMP", "TMPDIR", "TZ", "scratch",
        ];
        rows.Select(r => (string)r[0]!).Except(allowed).ShouldBeEmpty();
        var scratch = (string)rows[^1][1]!;
        File.Exists(Path.Combine(scratch, "x.txt")).ShouldBeTrue();
        await plugin.DisposeAsync();
        for (var i = 0; i < 50 && Directory.Exists(scratch); i++) await Task.Delay(20);
        Directory.Exists(scratch).ShouldBeFalse();
    }

    [Fact]
    public async Task Sql_OfTheHost_AnswersTheWorker()
    {
        await using var plugin = await StartAsync(Launches.Of("Rows") with { Sql = new FakeSqlBroker { Rows = 20_000 } });

        var page = await plugin.Source().ReadAsync(Launches.Query("sql"), default);

        page.Rows.Count.ShouldBe(20_000);
        page.Rows[0].ShouldBe((ValueList<object?>)["select * from so where ngay >= @tu", new DateOnly(2026, 1, 1), 1.50m, true, "Hương An", null]);
    }

    [Fact]
    public async Task Sql_CallThatIsGivenUp_IsCancelledInTheHost()
    {
        var broker = new FakeSqlBroker { Gate = Task.Delay(Timeout.Infinite) };
        await using var plugin = await StartAsync(Launches.Of("Rows") with { Sql = broker });
        using var stop = new CancellationTokenSource(100);

        await Should.ThrowAsync<OperationCanceledException>(async () => await plugin.Source().ReadAsync(Launches.Query("sql"), stop.Token));

        await broker.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Http_OfTheHost_AnswersTheWorker()
    {
        await using var plugin = await StartAsync();

        var page = await plugin.Source().ReadAsync(Launches.Query("http"), default);

        page.Rows.ShouldBe([["203", "https://api.example.gov.vn/so?x=1 Authorization Bearer api 5000000 2026-04-01T08:00:00.0000000+07:00"]]);
    }

    [Fact]
    public async Task Health_OfTheWorker_ComesInBothLanguages()
    {
        await using var plugin = await StartAsync();

        (await plugin.Parts.OfType<IHealthProbe>().Single().CheckAsync(default))
            .ShouldBe(new(PluginHealthState.Degraded, new LocalizedText("Số liệu đã cũ.", "The figures are old.")));
    }

    [Fact]
    public async Task Log_OfTheWorker_ArrivesWordForWord()
    {
        var log = new KeptLog();
        await using var plugin = await StartAsync(Launches.Of("Rows") with { Logger = log });

        await plugin.Source().ReadAsync(Launches.Query("log"), default);

        log.Lines.ShouldBe(["Đã đọc 3 dòng {nguyên văn}"]);
    }

    [Theory]
    [InlineData("throw", "PLAN9312", "System.IO.InvalidDataException")]
    [InlineData("cell", "PLAN9314", "System.Double")]
    [InlineData("long-row", "PLAN9315", "16")]
    public async Task Call_ThatFails_IsToldAndTheWorkerGoesOn(string query, string code, string words)
    {
        await using var plugin = await StartAsync();

        var thrown = await Should.ThrowAsync<DataSourceException>(async () => await plugin.Source().ReadAsync(Launches.Query(query), default));

        var told = thrown.InnerException.ShouldBeOfType<PluginFailureException>().Diagnostic;
        told.Id.ShouldBe(code);
        told.GetMessage(Language.Vietnamese).ShouldContain(words);
        told.GetMessage(Language.English).ShouldNotContain("mật khẩu");
        (await plugin.Source().ReadAsync(Launches.Query("rows", 1), default)).Rows.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Call_ThatRefuses_SaysSoInItsOwnWords()
    {
        await using var plugin = await StartAsync();

        var thrown = await Should.ThrowAsync<DataSourceException>(async () => await plugin.Source().ReadAsync(Launches.Query("refuse"), default));

        thrown.Reason.ShouldBe(new LocalizedText("Sổ chưa chốt tháng này.", "The register of this month is not closed yet."));
    }

    [Fact]
    public async Task Call_ThatWaitsTooLong_EndsAndTheWorkerGoesOn()
    {
        await using var plugin = await StartAsync(Launches.Of("Rows") with { Budgets = new() { Call = TimeSpan.FromSeconds(1) } });

        var thrown = await Should.ThrowAsync<DataSourceException>(async () => await plugin.Source().ReadAsync(Launches.Query("wait"), default));

        thrown.InnerException.ShouldBeOfType<PluginFailureException>().Diagnostic.Descriptor.ShouldBe(PluginDiagnostics.CallTooLong);
        await Task.Delay(1500);
        (await plugin.Source().ReadAsync(Launches.Query("rows", 1), default)).Rows.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("TestPlugins.Rows.dll", "TestPlugins.Nothing", "PLAN9307")]
    [InlineData("TestPlugins.Nothing.dll", "TestPlugins.RowsPlugin", "PLAN9308")]
    [InlineData("TestPlugins.Rows.deps.json", "TestPlugins.RowsPlugin", "PLAN9308")]
    public async Task Start_EntryThatIsNone_IsTold(string assembly, string type, string code)
    {
        var start = await WorkerPlugin.StartAsync(Launches.Of("Rows") with { Entry = new(assembly, type) }, default);

        start.Problem.ShouldNotBeNull().Id.ShouldBe(code);
    }

    [Theory]
    [InlineData(PluginAbility.Rule)]
    [InlineData(PluginAbility.DocumentWriter)]
    [InlineData(PluginAbility.TemplateFunctions)]
    public async Task Start_PartThatCantCross_IsSaidToBeForTheProcessOnly(PluginAbility ability)
    {
        var start = await WorkerPlugin.StartAsync(Launches.Of("Rows") with { Provides = [PluginAbility.DataSource, ability] }, default);

        start.Problem.ShouldNotBeNull().Descriptor.ShouldBe(PluginDiagnostics.InProcessOnly);
    }

    [Fact]
    public async Task Start_PartThatIsNotDeclared_IsRefused()
    {
        var start = await WorkerPlugin.StartAsync(Launches.Of("Rows") with { Provides = [PluginAbility.DataSource] }, default);

        start.Problem.ShouldNotBeNull().Descriptor.ShouldBe(PluginDiagnostics.NotDeclared);
    }

    [Theory]
    [InlineData("Native", "3.")]
    [InlineData("UsesLibrary2", "2.0.0.0")]
    [InlineData("Words", "Ward")]
    public async Task Package_WithWhatItBrings_RunsInAWorker(string name, string expected)
    {
        await using var plugin = await StartAsync(Launches.Of(name));

        ((string)(await plugin.Source().ReadAsync(Launches.Query("x"), default)).Rows[0][1]!).ShouldStartWith(expected);
    }

    [Theory]
    [InlineData("/bin/cat", null, "PLAN9302")]
    [InlineData("/bin/true", null, "PLAN9302")]
    [InlineData("/usr/bin/yes", null, "PLAN9302")]
    [InlineData("/bin/sleep", "100", "PLAN9304")]
    [InlineData("/bin/nothing", null, "PLAN9301")]
    public async Task Start_ProgramThatIsNoWorker_IsTold(string program, string? argument, string code)
    {
        var launch = Launches.Of("Rows") with { Budgets = new() { Start = TimeSpan.FromSeconds(1.5) } };

        var start = await WorkerPlugin.StartAsync(launch, new WorkerProgram(program, argument), default);

        start.Problem.ShouldNotBeNull().Id.ShouldBe(code);
    }

    [Fact]
    public async Task Start_WithoutAProgram_IsTold()
    {
        using var folder = new TemporaryFolder();
        WorkerProgram.Find(folder.Path).ShouldBeNull();

        (await WorkerPlugin.StartAsync(Launches.Of("Rows"), null, default)).Problem.ShouldNotBeNull().Descriptor.ShouldBe(PluginDiagnostics.WorkerMissing);
    }

    [Fact]
    public async Task Kill_FromOutside_IsTold()
    {
        await using var plugin = await StartAsync();

        using (var process = Process.GetProcessById(((WorkerPlugin)plugin).ProcessId)) process.Kill();

        (await plugin.Ended.WaitAsync(TimeSpan.FromSeconds(5))).ShouldNotBeNull().Descriptor.ShouldBe(PluginDiagnostics.WorkerKilled);
    }

    private static async Task<IPluginInstance> StartAsync(PluginLaunch? launch = null)
    {
        var start = await WorkerPlugin.StartAsync(launch ?? Launches.Of("Rows"), default);
        start.Problem?.ToString().ShouldBeNull();
        return start.Instance!;
    }
}
