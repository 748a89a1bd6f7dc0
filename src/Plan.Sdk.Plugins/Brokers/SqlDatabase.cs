using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>One database behind a connection. Thread-safe.</summary>
internal abstract class SqlDatabase : IAsyncDisposable
{
    /// <summary>Runs a query that has been held against its bounds.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellation">Interrupts it, wherever it is.</param>
    /// <exception cref="BrokerException">It can't be answered.</exception>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public abstract Task<DataPage> QueryAsync(SqlQuery query, CancellationToken cancellation);

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
