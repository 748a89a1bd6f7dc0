using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Wire;
using Plan.Sdk.Plugins.Worker;

namespace Plan.Sdk.PluginWorker;

/// <summary>An answer of a web address that is on its way.</summary>
internal sealed class PendingHttp : PendingCall
{
    private readonly TaskCompletionSource<HttpAnswer> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<HttpAnswer> Answer => answer.Task;

    /// <inheritdoc/>
    public override Task Done => answer.Task;

    /// <inheritdoc/>
    public override bool Receive(MessageKind kind, MessageReader reader)
    {
        if (kind != MessageKind.HttpAnswer) throw MessageReader.Malformed();
        answer.TrySetResult(QueryFormat.ReadAnswer(ref reader));
        return true;
    }

    /// <inheritdoc/>
    public override void Fail(Exception exception) => answer.TrySetException(exception);
}
