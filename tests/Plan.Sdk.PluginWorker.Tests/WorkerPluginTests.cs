using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins;

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
    }

    private static async Task<IPluginInstance> StartAsync()
    {
        var start = await WorkerPlugin.StartAsync(Launches.Of("Rows"), default);
        start.Problem?.ToString().ShouldBeNull();
        return start.Instance!;
    }
}
