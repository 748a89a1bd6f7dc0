using System.Collections.Concurrent;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Wire;
using Plan.Sdk.Plugins.Worker;

namespace Plan.Sdk.PluginWorker;

/// <summary>What the worker asks of the host's brokers. Thread-safe.</summary>
internal sealed class BrokerQuestions(IMessageSink sink)
{
    private readonly ConcurrentDictionary<int, PendingCall> pending = new();
    private int number;

    public async ValueTask<T> AskAsync<T>(PendingCall call, Task<T> answer, Action<MessageWriter, int> write, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var id = Interlocked.Increment(ref number);
        pending[id] = call;
        var writer = new MessageWriter();
        write(writer, id);
        sink.Send(writer.End());
        try
        {
            return await answer.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            sink.Send(new MessageWriter().Begin(MessageKind.Cancel, id).End());
            throw;
        }
    }

    public void Receive(MessageKind kind, int call, MessageReader reader)
    {
        if (!pending.TryGetValue(call, out var waiting)) throw MessageReader.Malformed();
        if (kind == MessageKind.Failed) waiting.Fail(OfFailure(Failure.Read(ref reader)));
        else if (!waiting.Receive(kind, reader)) return;
        pending.TryRemove(call, out _);
    }

    private static Exception OfFailure(Failure failure) => failure.Kind switch
    {
        FailureKind.Told => new DataSourceException(failure.Words),
        FailureKind.Cancelled => new OperationCanceledException(),
        _ => new InvalidOperationException(failure.Words.En),
    };
}
