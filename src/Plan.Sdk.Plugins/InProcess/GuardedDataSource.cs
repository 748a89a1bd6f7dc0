using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.InProcess;

/// <summary>A data source in this process.</summary>
internal sealed class GuardedDataSource(CallGuard guard, IDataSource source) : GuardedPart, IDataSource
{
    private volatile IDataSource? inner = source;

    /// <inheritdoc/>
    public string Name { get; } = source.Name;

    /// <inheritdoc/>
    public ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation) =>
        guard.CallAsync(inner, query, static (s, q, c) => s.ReadAsync(q, c), cancellation);

    /// <inheritdoc/>
    public override void Drop() => inner = null;
}
