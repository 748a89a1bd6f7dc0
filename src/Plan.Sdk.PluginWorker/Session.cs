using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins;
using Plan.Sdk.Plugins.InProcess;
using Plan.Sdk.Plugins.Wire;
using Plan.Sdk.Plugins.Worker;

namespace Plan.Sdk.PluginWorker;

/// <summary>The plugin in the worker, and the host's calls to it. Messages come on one thread; calls run on the pool.</summary>
[SuppressMessage("Design", "CA1001", Justification = "It lives as long as the process.")]
internal sealed class Session
{
    private readonly Hello hello;
    private readonly MessageStream messages;
    private readonly BrokerQuestions questions;
    private readonly CappedLogger logger;
    private readonly PluginContext context;
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentDictionary<int, CancellationTokenSource> calls = new();
    private ValueList<IPluginPart> parts = [];

    public Session(Hello hello, MessageStream messages)
    {
        this.hello = hello;
        this.messages = messages;
        questions = new(messages);
        logger = new(new HostLogger(messages, (LogLevel)hello.LogLevel), new(TimeProvider.System), TellLeftOut);
        context = new(() => hello.ScratchFolder)
        {
            Plugin = hello.Plugin,
            Logger = logger,
            Clock = TimeProvider.System,
            Settings = hello.Settings,
            Sql = new HostSqlBroker(questions),
            Http = new HostHttpBroker(questions),
        };
    }

    /// <summary>Starts the plugin beside the thread of messages, for it may ask the host while it starts.</summary>
    public void Start() => _ = Task.Run(StartAsync);

    public void Receive(MessageKind kind, int call, MessageReader reader)
    {
        switch (kind)
        {
            case MessageKind.Read:
                var (source, query) = (Part<IDataSource>(ref reader), QueryFormat.ReadQuery(ref reader));
                Run(call, async (w, c) => PageFormat.Send(messages, w, call, await source.ReadAsync(query, c).ConfigureAwait(false)));
                break;
            case MessageKind.Check:
                var probe = Part<IHealthProbe>(ref reader);
                Run(call, async (w, c) =>
                {
                    var health = await probe.CheckAsync(c).ConfigureAwait(false);
                    messages.Send(w.Begin(MessageKind.Health, call).Byte((byte)health.State).Text(health.Message.Vi).Text(health.Message.En).End());
                });
                break;
            case MessageKind.Cancel:
                if (calls.TryGetValue(call, out var cancellation)) _ = cancellation.CancelAsync();
                break;
            case MessageKind.Stop:
                _ = Task.Run(StopAsync);
                break;
            default:
                questions.Receive(kind, call, reader);
                break;
        }
    }

    private T Part<T>(ref MessageReader reader)
        where T : class, IPluginPart
    {
        var index = reader.Int();
        return index >= 0 && index < parts.Count && parts[index] is T part ? part : throw MessageReader.Malformed();
    }

    [SuppressMessage("Design", "CA1031", Justification = "A plugin's faults end at its border.")]
    private async Task StartAsync()
    {
        try
        {
            var path = Path.Combine(hello.Folder, hello.Entry.Assembly);
            var plugin = PluginEntryPoint.Make(new PluginLoadContext(hello.Plugin.Id, path, collectible: false), path, hello.Entry.Type, out var failure);
            if (plugin is null)
            {
                messages.Send(failure!.Write(new(), MessageKind.NotStarted, 0));
                return;
            }

            parts = await plugin.StartAsync(context, stopping.Token).ConfigureAwait(false);
            var writer = new MessageWriter();
            WorkerPart.Write(writer, WorkerPart.Of(parts));
            messages.Send(writer.End());
        }
        catch (OutOfMemoryException)
        {
            LastWords.OutOfMemory();
        }
        catch (Exception e)
        {
            logger.LogError(e, "The plugin failed to start");
            messages.Send(PluginEntryPoint.OfThrown(e).Write(new(), MessageKind.NotStarted, 0));
        }
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "A message to cancel may be on its way; a source without a timer holds nothing.")]
    private void Run(int call, Func<MessageWriter, CancellationToken, Task> answer)
    {
        var cancellation = new CancellationTokenSource();
        calls[call] = cancellation;
        ThreadPool.UnsafeQueueUserWorkItem(_ => _ = RunAsync(call, answer, cancellation.Token), null);
    }

    [SuppressMessage("Design", "CA1031", Justification = "A plugin's faults end at its border.")]
    private async Task RunAsync(int call, Func<MessageWriter, CancellationToken, Task> answer, CancellationToken cancellation)
    {
        try
        {
            await answer(new(), cancellation).ConfigureAwait(false);
        }
        catch (OutOfMemoryException)
        {
            LastWords.OutOfMemory();
        }
        catch (Exception e)
        {
            if (e is not (DataSourceException or OperationCanceledException or CellException or WireException)) logger.LogError(e, "A call failed");
            messages.Send(PluginFailures.Of(e).Write(new(), MessageKind.Failed, call));
        }
        finally
        {
            calls.TryRemove(call, out _);
            logger.Flush(last: false);
        }
    }

    private async Task StopAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        foreach (var call in calls.Values) await call.CancelAsync().ConfigureAwait(false);
        await context.DisposeAsync().ConfigureAwait(false);
        logger.Flush(last: true);
        messages.Send(new MessageWriter().Begin(MessageKind.Stopped, 0).End());
        LastWords.Vanish();
    }

    private void TellLeftOut(long lines) => messages.Send(new MessageWriter().Begin(MessageKind.Log, 0).Byte((byte)LogLevel.None).Long(lines).End());
}
