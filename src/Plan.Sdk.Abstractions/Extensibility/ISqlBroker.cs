namespace Plan.Sdk.Extensibility;

/// <summary>Asks databases that the operator has granted, in the host: read-only connections, one statement, values as parameters only. Thread-safe.</summary>
public interface ISqlBroker
{
    /// <summary>Runs a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellation">Interrupts it.</param>
    /// <returns>All its rows, on one page.</returns>
    /// <exception cref="DataSourceException">It can't be answered: unknown connection, not a single reading statement, too many rows, too slow, or refused by the
    /// database. The message may be shown to the user.</exception>
    ValueTask<DataPage> QueryAsync(SqlQuery query, CancellationToken cancellation);
}
