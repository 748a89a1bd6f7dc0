using Plan.Sdk.Plugins;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.PluginWorker;

/// <summary>The worker's life: it takes the host's pipes, starts the one plugin it is told of, serves its calls, and ends with its host.</summary>
internal static class Worker
{
    /// <summary>Serves until told to stop.</summary>
    /// <returns>The exit code.</returns>
    public static int Run()
    {
        using var input = StandardStreams.TakeInput();
        using var output = StandardStreams.TakeOutput();
        var messages = new MessageStream(input, output);
        LastWords.Prepare(messages);
        try
        {
            if (!messages.Read(out var kind, out _, out var content) || kind != MessageKind.Hello) return 2;
            var reader = new MessageReader(content);
            if (Hello.Read(ref reader) is not { } hello || hello.Contract != ContractVersion.Current.ToString())
            {
                messages.Send(new Failure(FailureKind.OtherVersion, $"{WireFormat.Version}, {ContractVersion.Current}").Write(new(), MessageKind.NotStarted, 0));
                return 3;
            }

            Limits.Set(hello.MemoryMB);
            messages.Send(new MessageWriter().Begin(MessageKind.Welcome, 0).Bytes(hello.Nonce).End());
            var session = new Session(hello, messages);
            session.Start();
            while (messages.Read(out kind, out var call, out content)) session.Receive(kind, call, new(content));
        }
        catch (WireException)
        {
            // The host is gone in the middle of a message.
        }
        catch (OutOfMemoryException)
        {
            LastWords.OutOfMemory();
        }

        // The host is gone. Nobody waits for what still runs here.
        LastWords.Vanish();
        return 1;
    }
}
