using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Testing.Tests;

public sealed class PluginTestHostTests
{
    private static readonly string Csv = Repository.PathOf($"plugins/Csv/bin/{Configuration}/net10.0");

    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    [Fact]
    public async Task Start_Plugin_GetsAContextAndIsStopped()
    {
        var clock = new FakeClock(new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero));
        var (turns, disposed, scratch) = (0, false, "");
        var plugin = new SourcePlugin(context =>
        {
            context.Logger.LogInformation("Bắt đầu");
            context.Clock.ShouldBe(clock);
            scratch = context.ScratchFolder;
            File.WriteAllText(Path.Combine(scratch, "tam.txt"), "tạm");
            context.Own(new Disposing(() => disposed = true));
            context.Repeat(TimeSpan.FromMinutes(1), _ =>
            {
                Interlocked.Increment(ref turns);
                return ValueTask.CompletedTask;
            });
            return new Rows();
        });

        await using (var host = await PluginTestHost.StartAsync(plugin, new() { Clock = clock }))
        {
            host.LogLines.ShouldBe(["Information: Bắt đầu"]);
            (await host.ReadAllAsync(Rows.Query)).Count.ShouldBe(10);
            for (var i = 0; i < 1000 && Volatile.Read(ref turns) == 0; i++)
            {
                clock.Advance(TimeSpan.FromMinutes(1));
                await Task.Delay(5);
            }

            turns.ShouldBeGreaterThan(0);
            Directory.Exists(scratch).ShouldBeTrue();
        }

        disposed.ShouldBeTrue();
        Directory.Exists(scratch).ShouldBeFalse();
    }

    [Fact]
    public async Task Start_Manifest_BindsSettingsAndJudgesParts()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "so-lieu.csv"), "Đơn vị;Số trẻ\nTrạm Y tế;12\n");
        PluginSettings? seen = null;
        var plugin = new SourcePlugin(context =>
        {
            seen = context.Settings;
            return new Rows();
        });

        await using var host = await PluginTestHost.StartAsync(plugin, Setup(folder.Path));

        var table = seen!.Items("sources")[0].Items("tables")[0];
        table.Text("file").ShouldBe(Path.Combine(folder.Path, "so-lieu.csv"));
        table.Text("decimal").ShouldBe("comma");
        table.Number("headerLines").ShouldBe(1m);
    }

    [Fact]
    public async Task Start_WrongSettings_AreToldAtTheirPlaceInTheTest()
    {
        var fault = await Should.ThrowAsync<PluginTestException>(() => PluginTestHost.StartAsync(new SourcePlugin(_ => new Rows()), Setup(".") with { Settings = "sources:\n  - nam: so\n    tables: []" }).AsTask());

        fault.Problems.ShouldContain(p => p.Vi.Contains("settings:2:5", StringComparison.Ordinal) && p.Vi.Contains("“name”", StringComparison.Ordinal));
        fault.Message.ShouldContain("PLAN9");
    }

    [Fact]
    public async Task Start_PartThatTheManifestDoesNotName_IsTold()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "so-lieu.csv"), "a;b\n");
        var fault = await Should.ThrowAsync<PluginTestException>(() => PluginTestHost.StartAsync(new SourcePlugin(_ => new Words()), Setup(folder.Path)).AsTask());

        fault.Problems.Single().En.ShouldContain("templateFunctions");
    }

    [Fact]
    public async Task Start_PluginThatThrows_ThrowsThat()
    {
        var disposed = false;
        var plugin = new SourcePlugin(context =>
        {
            context.Own(new Disposing(() => disposed = true));
            throw new FormatException("lỗi của tác giả");
        });

        (await Should.ThrowAsync<FormatException>(() => PluginTestHost.StartAsync(plugin).AsTask())).Message.ShouldBe("lỗi của tác giả");
        disposed.ShouldBeTrue();
    }

    [Fact]
    public async Task Brokers_DatabaseAndRecordedAnswers_AreLent()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "y-te.db");
        using (var database = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            database.Open();
            using var command = database.CreateCommand();
            command.CommandText = "CREATE TABLE so_lieu (don_vi TEXT, gia_tri INTEGER); INSERT INTO so_lieu VALUES ('tram-y-te', 12)";
            command.ExecuteNonQuery();
        }

        IPluginContext? lent = null;
        var plugin = new SourcePlugin(context =>
        {
            lent = context;
            return new Rows();
        });
        var web = new RecordedHttp(new FakeClock(new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero))).Answer("https://api.example.gov.vn/so-lieu?ky=2026", "{\"giaTri\": 12}");
        await using var host = await PluginTestHost.StartAsync(plugin, new() { Databases = new Dictionary<string, string>(StringComparer.Ordinal) { ["y-te"] = file }, Http = web });

        (await lent!.Sql.QueryAsync(new() { Connection = "y-te", Text = "SELECT don_vi, gia_tri FROM so_lieu" }, default)).Rows.ShouldBe((ValueList<ValueList<object?>>)[["tram-y-te", 12m]]);
        (await Should.ThrowAsync<DataSourceException>(() => lent.Sql.QueryAsync(new() { Connection = "y-te", Text = "DELETE FROM so_lieu" }, default).AsTask())).Reason.ShouldNotBeNull();
        var answer = await lent.Http.GetAsync(new() { Address = new("https://api.example.gov.vn/so-lieu?ky=2026") }, default);
        (answer.Status, answer.AsOf.Day).ShouldBe((200, 1));
        (await Should.ThrowAsync<DataSourceException>(() => lent.Http.GetAsync(new() { Address = new("https://api.example.gov.vn/khac") }, default).AsTask())).Reason!.Vi.ShouldContain("/khac");
        web.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task StartWorker_PublishedFolder_GivesTheSameRowsAsInTheProcess()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "so-lieu.csv"), "Đơn vị;Số trẻ\nTrạm Y tế;12\nTrường Mầm non Hoa Sen;1.234,5\nTổ 3;7\n");
        await using var host = await PluginTestHost.StartWorkerAsync(Csv, Setup(folder.Path));
        var query = Rows.Query with { Name = "tre-em", Columns = ["Đơn vị", "Số trẻ"], MostRows = 2 };

        (await host.ReadAllAsync(query)).SelectMany(r => r).ShouldBe(["Trạm Y tế", 12m, "Trường Mầm non Hoa Sen", 1234.5m, "Tổ 3", 7m]);
        await host.CheckAsync(query);
    }

    [Fact]
    public async Task StartWorker_PluginThatDoesNotStart_SaysWhy()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(Csv, "plan-plugin.json"), Path.Combine(folder.Path, "plan-plugin.json"));
        File.WriteAllText(Path.Combine(folder.Path, "so-lieu.csv"), "a;b\n");

        var fault = await Should.ThrowAsync<PluginTestException>(() => PluginTestHost.StartWorkerAsync(folder.Path, Setup(folder.Path)).AsTask());

        fault.Problems.Single().Vi.ShouldContain("Plan.Csv.dll");
    }

    private static PluginTestSetup Setup(string workspace) => new()
    {
        Manifest = Path.Combine(Csv, "plan-plugin.json"),
        Settings = "sources:\n  - name: so-giao-duc\n    tables:\n      - {query: tre-em, file: so-lieu.csv}",
        Workspace = workspace,
    };

    private sealed class Words : ITemplateFunctions
    {
        public ValueList<PluginFunction> Functions => [];
    }

    private sealed class Disposing(Action work) : IDisposable
    {
        public void Dispose() => work();
    }
}
