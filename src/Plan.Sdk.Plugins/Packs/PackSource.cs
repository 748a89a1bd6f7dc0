using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Brokers;

namespace Plan.Sdk.Plugins.Packs;

/// <summary>The named queries of a pack, as one data source. It holds no code of the pack: what it asks, the host's brokers ask. Thread-safe.</summary>
internal sealed class PackSource(string name, IReadOnlyDictionary<string, IPackQuery> queries) : IDataSource
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public async ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        try
        {
            if (!queries.TryGetValue(query.Name, out var known)) throw new BrokerException(PluginDiagnostics.PackQueryUnknown, string.Join(", ", queries.Keys.Order(StringComparer.Ordinal)));
            return await known.ReadAsync(query, cancellation).ConfigureAwait(false);
        }
        catch (BrokerException fault)
        {
            throw fault.ToSourceException();
        }
    }
}
