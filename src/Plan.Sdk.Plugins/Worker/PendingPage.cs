using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.Plugins.Worker;

/// <summary>A page that is on its way.</summary>
internal sealed class PendingPage : PendingCall
{
    private readonly TaskCompletionSource<DataPage> page = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PageBuilder builder = new();

    public Task<DataPage> Page => page.Task;

    /// <inheritdoc/>
    public override Task Done => page.Task;

    /// <inheritdoc/>
    public override bool Receive(MessageKind kind, MessageReader reader)
    {
        switch (kind)
        {
            case MessageKind.PageHead:
                builder.Head(reader);
                return false;
            case MessageKind.PageRows:
                builder.Rows(reader);
                return false;
            case MessageKind.PageEnd:
                page.TrySetResult(builder.End(reader));
                return true;
            default:
                throw MessageReader.Malformed();
        }
    }

    /// <inheritdoc/>
    public override void Fail(Exception exception) => page.TrySetException(exception);
}
