using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.Plugins.Worker;

/// <summary>A call that the worker has not answered yet.</summary>
internal abstract class PendingCall
{
    /// <summary>Done when it is answered or has failed.</summary>
    public abstract Task Done { get; }

    /// <summary>Takes a message of the answer.</summary>
    /// <returns>Whether it was the last.</returns>
    public abstract bool Receive(MessageKind kind, MessageReader reader);

    public abstract void Fail(Exception exception);
}
