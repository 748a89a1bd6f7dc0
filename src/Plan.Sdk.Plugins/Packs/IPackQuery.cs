using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Brokers;

namespace Plan.Sdk.Plugins.Packs;

/// <summary>One named query of a pack. Thread-safe.</summary>
internal interface IPackQuery
{
    /// <summary>Reads a page of its rows.</summary>
    /// <exception cref="BrokerException">They can't be used.</exception>
    /// <exception cref="DataSourceException">They can't be had.</exception>
    ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation);
}
