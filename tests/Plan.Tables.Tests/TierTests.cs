using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins;

namespace Plan.Tables.Tests;

/// <summary>The plugins that read tables in both tiers, as their built folders are.</summary>
public sealed class TierTests : IDisposable
{
    private static readonly int Cycles = int.Parse(Environment.GetEnvironmentVariable("PLAN_CYCLES") ?? "25", CultureInfo.InvariantCulture);
    private readonly TemporaryFolder folder = new();

    public TierTests()
    {
        File.WriteAllText(PathOf("Csv"), "Đơn vị;Số trẻ\nhoa-sen;1.234,5\n");
        Workbook.Write(PathOf("Excel"), [Workbook.Row(1, "Đơn vị", "Số trẻ"), Workbook.Row(2, "hoa-sen", "=<c><v>1234.5</v></c>")]);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Csv")]
    [InlineData("Excel")]
    public async Task Worker_ReadsATable(string name)
    {
        var start = await WorkerPlugin.StartAsync(LaunchOf(name), CancellationToken.None);
        start.Problem.ShouldBeNull();
        await using var plugin = start.Instance.ShouldNotBeNull();

        await ReadsAsync(plugin);
        (await plugin.Parts.OfType<IHealthProbe>().Single().CheckAsync(CancellationToken.None)).State.ShouldBe(PluginHealthState.Healthy);
    }

    [Theory]
    [InlineData("Csv")]
    [InlineData("Excel")]
    public async Task Worker_TableThatCannotBeRead_SaysWhy(string name)
    {
        File.WriteAllText(PathOf(name), "");
        await using var plugin = (await WorkerPlugin.StartAsync(LaunchOf(name), CancellationToken.None)).Instance!;

        (await Should.ThrowAsync<DataSourceException>(() => ReadsAsync(plugin))).Message.ShouldContain($"tệp “{Path.GetFileName(PathOf(name))}”");
    }

    [Theory]
    [InlineData("Csv")]
    [InlineData("Excel")]
    public async Task InProcess_CyclesOfLoadCallUnload_LeaveNothing(string name)
    {
        long settled = 0;
        for (var cycle = 1; cycle <= Cycles; cycle++)
        {
            var plugin = (await InProcessPlugin.StartAsync(LaunchOf(name), CancellationToken.None)).Instance.ShouldNotBeNull();
            await ReadsAsync(plugin);

            (await plugin.StopAsync()).State.ShouldBe(UnloadState.Unloaded, $"cycle {cycle}");
            if (cycle == 50) settled = Environment.WorkingSet;
        }

        if (Cycles > 50) (Environment.WorkingSet - settled).ShouldBeLessThan(10 * 1024 * 1024);
    }

    private string PathOf(string name) => Path.Combine(folder.Path, name == "Csv" ? "bang.csv" : "bang.xlsx");

    private PluginLaunch LaunchOf(string name)
    {
        var test = Launches.Of("Rows");
        var table = PluginRun.Of(("query", "tre-em"), ("file", PathOf(name)));
        var source = PluginRun.Of(("name", "so"), ("tables", (ValueList<PluginSettings>)[table]));
        return test with
        {
            Plugin = new($"plan.{name.ToLowerInvariant()}", "0.1.0"),
            Folder = test.Folder.Replace("tests/TestPlugins/Rows", $"plugins/{name}", StringComparison.Ordinal),
            Entry = new($"Plan.{name}.dll", $"Plan.{name}.{name}Plugin"),
            Settings = PluginRun.Of(("sources", (ValueList<PluginSettings>)[source])),
        };
    }

    private static async Task ReadsAsync(IPluginInstance plugin)
    {
        var page = await plugin.Source().ReadAsync(PluginRun.Query(["Đơn vị", "Số trẻ"]), CancellationToken.None);
        Rows.Print(page).ShouldBe("Đơn vị:Text | Số trẻ:Number\n“hoa-sen” | 1234.5");
    }
}
