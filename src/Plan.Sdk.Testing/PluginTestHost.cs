using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins;
using Plan.Sdk.Plugins.Brokers;

namespace Plan.Sdk.Testing;

/// <summary>
/// A host in a test: it starts one plugin, in the test's process or in a real worker, with a context as the program lends it, and hands over what the plugin provides.
/// Disposing stops the plugin, disposes of what it gave to its context, and removes its scratch folder.
/// </summary>
public sealed class PluginTestHost : IAsyncDisposable
{
    private readonly KeptLog log;
    private readonly SqlBroker sql;
    private readonly IAsyncDisposable stops;

    private PluginTestHost(KeptLog log, SqlBroker sql, IAsyncDisposable stops, ValueList<IPluginPart> parts)
    {
        (this.log, this.sql, this.stops) = (log, sql, stops);
        Parts = parts;
    }

    /// <summary>What the plugin provides.</summary>
    public ValueList<IPluginPart> Parts { get; }

    /// <summary>What the plugin has logged so far, each line with its level.</summary>
    public IReadOnlyList<string> LogLines => log.Lines;

    /// <summary>Starts a plugin in the test's process, where it can be debugged. What it throws is thrown on.</summary>
    /// <param name="plugin">The plugin.</param>
    /// <param name="setup">What it is lent; <c>null</c>: the usual.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="PluginTestException">Its settings are wrong, or it provides what its manifest does not say.</exception>
    public static async ValueTask<PluginTestHost> StartAsync(IPlanPlugin plugin, PluginTestSetup? setup = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        setup ??= new();
        var manifest = setup.Manifest is { } path ? TestSettings.ReadManifest(path) : null;
        var identity = manifest?.Identity ?? new("plugin.of-a-test", "0.0.0");
        var (lines, settings) = (new KeptLog(), manifest is null ? PluginSettings.None : TestSettings.Read(manifest, setup));
        var databases = Databases(identity.Id, setup, lines);
        var context = new PluginContext(() => ScratchFolders.Make(identity.Id)) { Plugin = identity, Logger = lines, Clock = setup.Clock, Settings = settings, Sql = databases, Http = setup.Http };
        var host = new PluginTestHost(lines, databases, new LentContext(context), []);
        try
        {
            var parts = await plugin.StartAsync(context, cancellation).ConfigureAwait(false);
            var undeclared = manifest is null ? null : PartCheck.Undeclared(LaunchOf(manifest, "", setup, lines, databases), parts.SelectMany(PartCheck.AbilitiesOf));
            return undeclared is null ? new(lines, databases, host.stops, parts) : throw PluginTestException.Of([undeclared]);
        }
        catch
        {
            await host.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Starts the plugin of a folder in a real worker process, as the program does. Its manifest is the folder's.</summary>
    /// <param name="folder">The folder that was published, or that of the test's own files, when the plugin and its manifest lie there.</param>
    /// <param name="setup">What it is lent; <c>null</c>: the usual.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="PluginTestException">It does not start.</exception>
    public static async ValueTask<PluginTestHost> StartWorkerAsync(string folder, PluginTestSetup? setup = null, CancellationToken cancellation = default)
    {
        setup ??= new();
        var manifest = TestSettings.ReadManifest(Path.Combine(folder, PluginManifest.FileName));
        var lines = new KeptLog();
        var databases = Databases(manifest.Id, setup, lines);
        var start = await WorkerPlugin.StartAsync(LaunchOf(manifest, folder, setup, lines, databases) with { Settings = TestSettings.Read(manifest, setup) }, cancellation).ConfigureAwait(false);
        if (start.Runs) return new(lines, databases, start.Instance, start.Instance.Parts);
        await databases.DisposeAsync().ConfigureAwait(false);
        throw PluginTestException.Of([start.Problem]);
    }

    /// <summary>The data source of a name, or the only one.</summary>
    /// <param name="name">Its name; <c>null</c>: there is one.</param>
    public IDataSource Source(string? name = null)
    {
        var sources = Parts.OfType<IDataSource>().Where(s => name is null || string.Equals(s.Name, name, StringComparison.Ordinal)).ToList();
        if (sources.Count == 1) return sources[0];
        var known = string.Join(", ", Parts.OfType<IDataSource>().Select(s => s.Name));
        throw new PluginTestException([new($"cần đúng một nguồn số liệu{(name is null ? "" : $" tên “{name}”")}; có: {known}", $"there has to be one data source{(name is null ? "" : $" \"{name}\"")}; there are: {known}")]);
    }

    /// <summary>All rows of a query, over all its pages.</summary>
    /// <param name="query">The query; its <see cref="DataQuery.MostRows"/> is the size of the pages.</param>
    /// <param name="source">The source's name; <c>null</c>: there is one.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="DataSourceException">The source can't give them.</exception>
    /// <exception cref="PluginTestException">The pages don't fit together.</exception>
    public async ValueTask<ValueList<ValueList<object?>>> ReadAllAsync(DataQuery query, string? source = null, CancellationToken cancellation = default) =>
        await new DataSourceContract(Source(source), query).ReadAllAsync(cancellation).ConfigureAwait(false);

    /// <summary>
    /// Holds a source against the contract with one query: the columns asked for are there, each name once; cells are what their columns say; the rows are the same when asked
    /// again, on pages of any size, and several times at once; a call that is stopped ends soon.
    /// </summary>
    /// <param name="query">The query, one that has some rows.</param>
    /// <param name="source">The source's name; <c>null</c>: there is one.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="DataSourceException">The source can't give them.</exception>
    /// <exception cref="PluginTestException">What the source does not hold.</exception>
    public async ValueTask CheckAsync(DataQuery query, string? source = null, CancellationToken cancellation = default) =>
        await new DataSourceContract(Source(source), query).CheckAsync(cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stops.DisposeAsync().ConfigureAwait(false);
        await sql.DisposeAsync().ConfigureAwait(false);
    }

    private static SqlBroker Databases(string plugin, PluginTestSetup setup, KeptLog log) =>
        new(plugin, setup.Databases.Select(d => new SqliteGrant(d.Key, [plugin], Path.GetFullPath(d.Value))), SecretStore.None, log, setup.Clock);

    private static PluginLaunch LaunchOf(PluginManifest manifest, string folder, PluginTestSetup setup, KeptLog log, SqlBroker sql) => new()
    {
        Plugin = manifest.Identity,
        Folder = folder.Length == 0 ? "" : Path.GetFullPath(folder),
        Entry = manifest.Entry ?? throw new PluginTestException([new("gói không có mã chạy", "the package has no code")]),
        Provides = manifest.Provides,
        Unloadable = manifest.Unloadable,
        Budgets = manifest.Budgets,
        Logger = log,
        Sql = sql,
        Http = setup.Http,
    };
}
