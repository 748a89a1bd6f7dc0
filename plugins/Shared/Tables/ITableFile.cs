namespace Plan.Tables;

/// <summary>A file that holds a table. Thread-safe.</summary>
internal interface ITableFile
{
    /// <summary>Reads its lines in order, those that are empty left out.</summary>
    /// <param name="query">Which table, and how it is written.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="Plan.Sdk.Extensibility.DataSourceException">It can't be read; the message says where and why.</exception>
    IEnumerable<TableLine> Read(TableQuery query, CancellationToken cancellation);
}
