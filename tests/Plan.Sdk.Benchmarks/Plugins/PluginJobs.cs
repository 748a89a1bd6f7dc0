using System.Diagnostics;
using System.Globalization;
using System.Text;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Benchmarks.Plugins;

/// <summary>How long it takes to start a worker, to call it, to take rows from it, and to call a plugin in this process.</summary>
internal static class PluginJobs
{
    private const int Starts = 40;
    private const int Calls = 2000;
    private const int Pages = 20;
    private const int InProcessCalls = 200_000;

    private static readonly NoBroker Brokers = new();

    public static async Task Measure()
    {
        var starts = new List<double>();
        for (var i = 0; i < Starts; i++)
        {
            var before = Stopwatch.GetTimestamp();
            await using var plugin = await StartAsync(WorkerPlugin.StartAsync);
            starts.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
        }

        Print("worker start and handshake", starts, "ms");
        await using var worker = await StartAsync(WorkerPlugin.StartAsync);
        var source = worker.Parts.OfType<IDataSource>().Single();
        var rows = RowsOf(100_000, await source.ReadAsync(Query("same", 100), default));
        Print($"call with {rows} rows, 100 kB", await TimesAsync(Calls, () => source.ReadAsync(Query("same", rows), default)), "ms");
        Print("call with no rows", await TimesAsync(Calls, () => source.ReadAsync(Query("nothing", 1), default)), "ms");
        await StreamAsync(source);

        await using var near = await StartAsync(InProcessPlugin.StartAsync);
        var inside = near.Parts.OfType<IDataSource>().Single();
        for (var round = 0; round < 3; round++)
        {
            var before = Stopwatch.GetTimestamp();
            for (var i = 0; i < InProcessCalls; i++) await inside.ReadAsync(Query("nothing", 1), default);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"in-process call with deadline: {Stopwatch.GetElapsedTime(before).TotalMicroseconds / InProcessCalls:0.00} us mean of {InProcessCalls}"));
        }
    }

    private static async Task StreamAsync(IDataSource source)
    {
        const int PageRows = 100_000;
        var page = await source.ReadAsync(Query("same", PageRows), default);
        var size = SizeOf(page);
        var speeds = new List<double>();
        for (var i = 0; i < Pages; i++)
        {
            var before = Stopwatch.GetTimestamp();
            await source.ReadAsync(Query("same", PageRows), default);
            speeds.Add(size / 1e6 / Stopwatch.GetElapsedTime(before).TotalSeconds);
        }

        Print($"rows, pages of {PageRows} rows and {size / 1e6:0.0} MB", speeds, "MB/s");
    }

    private static async Task<List<double>> TimesAsync(int calls, Func<ValueTask<DataPage>> call)
    {
        for (var i = 0; i < calls / 2; i++) await call();
        var times = new List<double>();
        for (var i = 0; i < calls; i++)
        {
            var before = Stopwatch.GetTimestamp();
            await call();
            times.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
        }

        return times;
    }

    private static int RowsOf(int bytes, DataPage sample) => (int)(bytes / (SizeOf(sample) / sample.Rows.Count));

    /// <summary>The bytes of the cells alone, without what the wire adds.</summary>
    private static long SizeOf(DataPage page) => page.Rows.Sum(r => r.Sum(c => c switch
    {
        string text => Encoding.UTF8.GetByteCount(text),
        decimal => 16L,
        DateOnly => 4,
        bool => 1,
        _ => 0,
    }));

    private static void Print(string what, List<double> values, string unit)
    {
        values.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: {values[values.Count / 2]:0.000} {unit} median of {values.Count} ({values[0]:0.000} - {values[^1]:0.000})"));
    }

    private static DataQuery Query(string name, int rows) => new()
    {
        Name = name,
        Period = "2026",
        From = new(2026, 1, 1),
        To = new(2026, 12, 31),
        Columns = ["ten", "so"],
        MostRows = rows,
    };

    private static async Task<IPluginInstance> StartAsync(Func<PluginLaunch, CancellationToken, ValueTask<PluginStart>> start)
    {
        var launch = new PluginLaunch
        {
            Plugin = new("test.rows", "1.0.0"),
            Folder = RepositoryRoot.PathOf("tests/TestPlugins/Rows/bin/Release/net10.0"),
            Entry = new("TestPlugins.Rows.dll", "TestPlugins.RowsPlugin"),
            Provides = [PluginAbility.DataSource, PluginAbility.HealthProbe],
            Unloadable = true,
            Budgets = new() { MemoryMB = 1024 },
            Sql = Brokers,
            Http = Brokers,
        };
        var started = await start(launch, default);
        return started.Instance ?? throw new InvalidOperationException(started.Problem!.ToString());
    }
}
