using Microsoft.Extensions.Logging;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>Asks the databases that one plugin is granted. Thread-safe.</summary>
public sealed class SqlBroker : ISqlBroker, IAsyncDisposable
{
    private const int MostRows = 100_000;
    private const int LongestText = 100_000;
    private const int AtATime = 4;
    private static readonly TimeSpan LongestDeadline = TimeSpan.FromSeconds(30);

    /// <summary>How long after its deadline a query may go on that does not heed the interrupt, before nobody waits for it.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);
    private readonly Dictionary<string, SqlDatabase> databases;
    private readonly Dictionary<string, SemaphoreSlim> turns;
    private readonly string plugin;
    private readonly TimeProvider clock;
    private readonly SourceWatch watch;

    /// <summary>The databases of a plugin. None is asked yet.</summary>
    /// <param name="plugin">The plugin's id.</param>
    /// <param name="grants">The connections of the workspace; those of other plugins are left out.</param>
    /// <param name="secrets">The passwords.</param>
    /// <param name="logger">Where it is told when a database goes away and comes back.</param>
    /// <param name="clock">The clock of the deadlines.</param>
    public SqlBroker(string plugin, IEnumerable<SqlConnectionGrant> grants, SecretStore secrets, ILogger logger, TimeProvider clock)
    {
        this.plugin = plugin;
        this.clock = clock;
        watch = new(logger, clock);
        databases = grants.Where(g => g.Plugins.Contains(plugin, StringComparer.Ordinal)).ToDictionary(g => g.Name, g => Make(g, secrets), StringComparer.Ordinal);
        turns = databases.Keys.ToDictionary(n => n, _ => new SemaphoreSlim(AtATime), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public async ValueTask<DataPage> QueryAsync(SqlQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        try
        {
            var page = await AskAsync(query, cancellation).ConfigureAwait(false);
            watch.Answered(query.Connection);
            return page;
        }
        catch (BrokerException fault)
        {
            cancellation.ThrowIfCancellationRequested();
            if (fault.IsOutage) watch.Failed(query.Connection, fault);
            throw fault.ToSourceException();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var database in databases.Values) await database.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<DataPage> AskAsync(SqlQuery query, CancellationToken cancellation)
    {
        if (!databases.TryGetValue(query.Connection, out var database)) throw new BrokerException(PluginDiagnostics.ConnectionNotGranted, query.Connection, plugin);
        if (query.MostRows is < 1 or > MostRows || query.Deadline <= TimeSpan.Zero || query.Deadline > LongestDeadline || query.Text.Length > LongestText)
            throw new BrokerException(PluginDiagnostics.QueryOutOfBounds, query.Connection, MostRows, LongestDeadline.TotalSeconds, LongestText);
        if (query.Text.Contains('\0') || !SqlText.BeginsReading(query.Text)) throw new BrokerException(PluginDiagnostics.QueryNotReading, query.Connection);
        cancellation.ThrowIfCancellationRequested();
        var work = RunAsync(database, query, cancellation);
        try
        {
            return await work.WaitAsync(query.Deadline + Grace, clock, cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is OperationCanceledException or TimeoutException)
        {
            // What becomes of a query that nobody waits for is of no interest.
            _ = work.ContinueWith(w => w.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            cancellation.ThrowIfCancellationRequested();
            throw new BrokerException(PluginDiagnostics.QueryTooSlow, query.Connection, query.Deadline.TotalSeconds);
        }
    }

    private async Task<DataPage> RunAsync(SqlDatabase database, SqlQuery query, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(query.Deadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        var turn = turns[query.Connection];
        await turn.WaitAsync(either.Token).ConfigureAwait(false);
        try
        {
            return await database.QueryAsync(query, either.Token).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    private static SqlDatabase Make(SqlConnectionGrant grant, SecretStore secrets) => grant switch
    {
        SqliteGrant file => new SqliteDatabase(file),
        PostgreSqlGrant server => new PostgreSqlDatabase(server, secrets),
        _ => throw new ArgumentException($"{grant.GetType().Name} is no connection.", nameof(grant)),
    };
}
