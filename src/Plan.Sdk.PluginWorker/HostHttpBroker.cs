using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.PluginWorker;

/// <summary>The host's broker of web addresses, seen from the worker.</summary>
internal sealed class HostHttpBroker(BrokerQuestions questions) : IHttpBroker
{
    /// <inheritdoc/>
    public ValueTask<HttpAnswer> GetAsync(HttpRequest request, CancellationToken cancellation)
    {
        var call = new PendingHttp();
        return questions.AskAsync(call, call.Answer, (w, id) => QueryFormat.Write(w.Begin(MessageKind.Http, id), request), cancellation);
    }
}
