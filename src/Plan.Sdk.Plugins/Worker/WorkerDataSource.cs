using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.Plugins.Worker;

/// <summary>A data source in a worker.</summary>
internal sealed class WorkerDataSource(WorkerLink link, WorkerPart part) : IDataSource
{
    /// <inheritdoc/>
    public string Name => part.Name;

    /// <inheritdoc/>
    public ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation)
    {
        var call = new PendingPage();
        return link.CallAsync(call, call.Page, (w, id) => QueryFormat.Write(w.Begin(MessageKind.Read, id).Int(part.Index), query), cancellation);
    }
}
