namespace Plan.Sdk.Extensibility;

/// <summary>
/// Figures kept elsewhere: a spreadsheet, a database, another office's system. It answers queries that its owner has named; what a query means is the
/// source's own affair. Thread-safe: one instance serves all plans, several queries at a time.
/// </summary>
public interface IDataSource : IPluginPart
{
    /// <summary>The name under which plans know it (<c>source: {data: …}</c>), such as <c>so-y-te</c>. It never changes.</summary>
    string Name { get; }

    /// <summary>
    /// Reads one page of the rows of a query. The same query over the same data gives the same rows in the same order, and all pages of a query have the
    /// same columns. What is not known is a cell that is <c>null</c> or a row that is not there, never a zero and never a guess.
    /// </summary>
    /// <param name="query">Which rows, and which page of them.</param>
    /// <param name="cancellation">Set when nobody waits for the rows any more: the deadline has passed or the work was stopped. The source then ends soon.</param>
    /// <returns>The page.</returns>
    /// <exception cref="DataSourceException">The rows can't be had, for a reason that may be shown to the user. Any other exception is told without its words.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation);
}
