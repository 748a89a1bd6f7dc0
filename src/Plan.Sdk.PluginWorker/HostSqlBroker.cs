using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Wire;
using Plan.Sdk.Plugins.Worker;

namespace Plan.Sdk.PluginWorker;

/// <summary>The host's broker of databases, seen from the worker.</summary>
internal sealed class HostSqlBroker(BrokerQuestions questions) : ISqlBroker
{
    /// <inheritdoc/>
    public ValueTask<DataPage> QueryAsync(SqlQuery query, CancellationToken cancellation)
    {
        var call = new PendingPage();
        return questions.AskAsync(call, call.Page, (w, id) => QueryFormat.Write(w.Begin(MessageKind.Sql, id), query), cancellation);
    }
}
