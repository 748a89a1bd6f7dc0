using Microsoft.Extensions.Logging.Abstractions;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Tests;

/// <summary>What it takes to start the test plugins.</summary>
internal static class Launches
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    /// <summary>A launch of a test plugin by its name.</summary>
    public static PluginLaunch Of(string name) => new()
    {
        Plugin = new($"test.{name.ToLowerInvariant()}", "1.0.0"),
        Folder = Repository.PathOf($"tests/TestPlugins/{name}/bin/{Configuration}/net10.0"),
        Entry = new($"TestPlugins.{name}.dll", $"TestPlugins.{name}Plugin"),
        Provides = [PluginAbility.DataSource, PluginAbility.HealthProbe],
        Unloadable = true,
        Logger = NullLogger.Instance,
        Sql = new FakeSqlBroker(),
        Http = new FakeHttpBroker(),
    };

    public static DataQuery Query(string name, int rows = 1000) => new()
    {
        Name = name,
        Period = "2026-Q1",
        From = new(2026, 1, 1),
        To = new(2026, 3, 31),
        Columns = ["ten", "so"],
        MostRows = rows,
    };

    public static IDataSource Source(this IPluginInstance plugin) => plugin.Parts.OfType<IDataSource>().Single();
}
