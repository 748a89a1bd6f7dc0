using System.Collections.Concurrent;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.Plugins.Worker;

/// <summary>Sends messages on a thread of its own, so that a worker that does not read holds up nobody.</summary>
internal sealed class Outbox : IMessageSink, IDisposable
{
    private readonly BlockingCollection<byte[]> messages = [];
    private readonly IMessageSink sink;

    public Outbox(IMessageSink sink)
    {
        this.sink = sink;
        new Thread(SendAll) { IsBackground = true, Name = "Plan worker outbox" }.Start();
    }

    /// <inheritdoc/>
    public void Send(ReadOnlySpan<byte> message)
    {
        try
        {
            messages.Add(message.ToArray());
        }
        catch (InvalidOperationException)
        {
            // Nothing is sent after the end.
        }
    }

    public void Dispose() => messages.CompleteAdding();

    private void SendAll()
    {
        using (messages)
        {
            foreach (var message in messages.GetConsumingEnumerable()) sink.Send(message);
        }
    }
}
