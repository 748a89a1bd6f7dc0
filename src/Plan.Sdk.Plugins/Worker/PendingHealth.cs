using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.Plugins.Worker;

/// <summary>A health check that is on its way.</summary>
internal sealed class PendingHealth : PendingCall
{
    private readonly TaskCompletionSource<PluginHealth> health = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<PluginHealth> Health => health.Task;

    /// <inheritdoc/>
    public override Task Done => health.Task;

    /// <inheritdoc/>
    public override bool Receive(MessageKind kind, MessageReader reader)
    {
        if (kind != MessageKind.Health) throw MessageReader.Malformed();
        var state = (PluginHealthState)reader.Byte();
        if (state > PluginHealthState.Unhealthy) throw MessageReader.Malformed();
        health.TrySetResult(new(state, new LocalizedText(reader.Text(), reader.Text())));
        return true;
    }

    /// <inheritdoc/>
    public override void Fail(Exception exception) => health.TrySetException(exception);
}
