using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Benchmarks.Plugins;

/// <summary>Grants nothing.</summary>
internal sealed class NoBroker : ISqlBroker, IHttpBroker
{
    public ValueTask<DataPage> QueryAsync(SqlQuery query, CancellationToken cancellation) => throw new DataSourceException("-");

    public ValueTask<HttpAnswer> GetAsync(HttpRequest request, CancellationToken cancellation) => throw new DataSourceException("-");
}
