using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.Plugins.Worker;

/// <summary>The host's end of a worker: what is asked, what comes back, and how it ends. Thread-safe.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The outbox ends with the worker.")]
internal sealed class WorkerLink
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ExitAfterPipe = TimeSpan.FromSeconds(0.8);
    private static readonly TimeSpan KillTakes = TimeSpan.FromSeconds(5);

    private readonly PluginLaunch launch;
    private readonly WorkerProcess process;
    private readonly Outbox outbox;
    private readonly BrokerDesk brokers;
    private readonly CappedLogger log;
    private readonly LogCap cap;
    private readonly byte[] nonce;
    private readonly ConcurrentDictionary<int, PendingCall> pending = new();
    private readonly TaskCompletionSource<Diagnostic?> started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Diagnostic?> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Diagnostic? reason;
    private volatile bool welcomed;
    private volatile bool stopping;
    private Failure? dying;
    private int number;
    private int ending;

    public WorkerLink(PluginLaunch launch, WorkerProcess process, byte[] nonce)
    {
        this.launch = launch;
        this.process = process;
        this.nonce = nonce;
        cap = new(launch.Clock);
        log = new(launch.Logger, cap, TellLeftOut);
        outbox = new(process.Messages);
        brokers = new(launch.Sql, launch.Http, outbox);
    }

    /// <summary>Done when the plugin has started (<c>null</c>) or will not.</summary>
    public Task<Diagnostic?> Started => started.Task;

    /// <summary>Done when the process is gone: <c>null</c> when it was stopped.</summary>
    public Task<Diagnostic?> Ended => ended.Task;

    /// <summary>What the plugin provides, once it has started.</summary>
    public ValueList<WorkerPart> Parts { get; private set; } = [];

    public void Start(Hello hello)
    {
        new Thread(ReadAll) { IsBackground = true, Name = "Plan worker inbox" }.Start();
        outbox.Send(hello.Write(new()));
    }

    /// <summary>Asks the worker and waits for the answer, as long as the plugin's budget says.</summary>
    public async ValueTask<T> CallAsync<T>(PendingCall call, Task<T> answer, Action<MessageWriter, int> write, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var id = Interlocked.Increment(ref number);
        pending[id] = call;
        if (reason is { } gone) call.Fail(PluginFailures.ToException(gone));
        var writer = new MessageWriter();
        write(writer, id);
        outbox.Send(writer.End());
        try
        {
            return await answer.WaitAsync(launch.Budgets.Call, launch.Clock, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            Abandon(id, call);
            throw PluginFailures.ToException(new(PluginDiagnostics.CallTooLong, null, launch.Plugin.Id, launch.Budgets.Call.TotalSeconds));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Abandon(id, call);
            throw;
        }
    }

    /// <summary>Ends the worker because of something that the host has found.</summary>
    public Task FailAsync(Diagnostic why) => EndAsync(why);

    /// <summary>Tells the worker to end, waits a while, and ends it.</summary>
    public async Task StopAsync(TimeSpan most)
    {
        stopping = true;
        outbox.Send(new MessageWriter().Begin(MessageKind.Stop, 0).End());
        await Task.WhenAny(ended.Task, Task.Delay(most)).ConfigureAwait(false);
        await EndAsync(null).ConfigureAwait(false);
        await ended.Task.ConfigureAwait(false);
    }

    /// <summary>Nobody waits for a call any more. A worker that does not end it soon is ended itself.</summary>
    private void Abandon(int id, PendingCall call)
    {
        outbox.Send(new MessageWriter().Begin(MessageKind.Cancel, id).End());
        _ = WatchAsync(call);
        Forget(call.Done);
    }

    /// <summary>Takes note of what a task throws later, when nobody waits for it.</summary>
    private static void Forget(Task task) => _ = task.ContinueWith(static t => t.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    private async Task WatchAsync(PendingCall call)
    {
        var before = process.ProcessorTime;
        await Task.WhenAny(call.Done, Task.Delay(Grace)).ConfigureAwait(false);
        if (call.Done.IsCompleted) return;
        var busy = process.ProcessorTime - before > Grace / 10;
        await EndAsync(new(busy ? PluginDiagnostics.WorkerSpins : PluginDiagnostics.WorkerHangs, null, launch.Plugin.Id, launch.Budgets.Call.TotalSeconds)).ConfigureAwait(false);
    }

    [SuppressMessage("Design", "CA1031", Justification = "What is thrown on a thread ends the host; the worker ends instead.")]
    private void ReadAll()
    {
        WireFault? fault = null;
        try
        {
            while (process.Messages.Read(out var kind, out var call, out var content)) Receive(kind, call, new(content));
        }
        catch (WireException e)
        {
            fault = e.Fault;
        }
        catch (Exception)
        {
            // The pipe is gone, or the host's own log threw.
        }

        _ = ConcludeAsync(fault);
    }

    private async Task ConcludeAsync(WireFault? fault)
    {
        if (!welcomed)
        {
            await EndAsync(new(PluginDiagnostics.WorkerHandshake, null, launch.Plugin.Id)).ConfigureAwait(false);
            return;
        }

        // The runtime needs a moment to say why it ends.
        var exitCode = fault is WireFault.Malformed or WireFault.TooLarge ? null : await process.WaitGoneAsync(ExitAfterPipe).ConfigureAwait(false);
        await EndAsync(WorkerEnd.Explain(launch.Plugin.Id, dying, fault, exitCode, process.Errors())).ConfigureAwait(false);
    }

    private void Receive(MessageKind kind, int call, MessageReader reader)
    {
        if (!welcomed && kind != MessageKind.Welcome && kind != MessageKind.NotStarted) throw MessageReader.Malformed();
        switch (kind)
        {
            case MessageKind.Welcome:
                if (welcomed || !reader.Bytes(WireFormat.Nonce).SequenceEqual(nonce)) throw MessageReader.Malformed();
                welcomed = true;
                break;
            case MessageKind.Started:
                if (started.Task.IsCompleted) throw MessageReader.Malformed();
                Parts = WorkerPart.Read(reader);
                started.TrySetResult(null);
                break;
            case MessageKind.NotStarted:
                _ = EndAsync(PluginFailures.OfStart(launch, Failure.Read(ref reader)));
                break;
            case MessageKind.Log:
                Log(reader);
                break;
            case MessageKind.Sql or MessageKind.Http:
                brokers.Ask(kind, call, reader);
                break;
            case MessageKind.Cancel:
                brokers.Cancel(call);
                break;
            case MessageKind.Dying:
                dying = Failure.Read(ref reader);
                break;
            case MessageKind.Stopped:
                break;
            default:
                Answer(kind, call, reader);
                break;
        }
    }

    private void Answer(MessageKind kind, int call, MessageReader reader)
    {
        if (!pending.TryGetValue(call, out var waiting)) throw MessageReader.Malformed();
        if (kind == MessageKind.Failed) waiting.Fail(PluginFailures.OfCall(launch, Failure.Read(ref reader)));
        else if (!waiting.Receive(kind, reader)) return;
        pending.TryRemove(call, out _);
    }

    private void Log(MessageReader reader)
    {
        var level = (LogLevel)reader.Byte();
        cap.Add(Math.Max(0, reader.Long()));
        var text = level < LogLevel.None ? reader.Text() : "";
        if (level < LogLevel.None) log.Log(level, default, text, null, static (line, _) => line);
        else log.Flush(last: false);
    }

    private void TellLeftOut(long lines)
    {
        var diagnostic = new Diagnostic(PluginDiagnostics.LogLeftOut, null, launch.Plugin.Id, lines);
        launch.Logger.LogWarning("{Diagnostic}", diagnostic);
        launch.Report?.Invoke(diagnostic);
    }

    private async Task EndAsync(Diagnostic? why)
    {
        if (Interlocked.Exchange(ref ending, 1) == 1) return;
        var told = stopping ? null : why;
        reason = told ?? new(PluginDiagnostics.Stopped, null, launch.Plugin.Id);
        process.Kill();
        brokers.CancelAll();
        started.TrySetResult(reason);
        foreach (var call in pending.Values) call.Fail(PluginFailures.ToException(reason));
        outbox.Dispose();
        await process.WaitGoneAsync(KillTakes).ConfigureAwait(false);
        log.Flush(last: true);
        process.Dispose();
        ended.TrySetResult(told);
    }
}
