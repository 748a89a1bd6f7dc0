using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Win32.SafeHandles;
using Plan.Sdk.Extensibility;

namespace TestPlugins;

/// <summary>The twelve kinds of fault that a worker has to hold.</summary>
[SuppressMessage("Reliability", "CA2007", Justification = "A test plugin.")]
public sealed class Faults(IPluginContext context) : IDataSource
{
    /// <summary>Where the worker keeps the pipe to its host.</summary>
    private const int Output = 101;

    private static readonly List<byte[]> Kept = [];
    private static readonly Lock First = new();
    private static readonly Lock Second = new();

    public string Name => "faults";

    public async ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation)
    {
        switch (query.Name)
        {
            case "stack-overflow":
                Recurse(0);
                break;
            case "exit":
                Environment.Exit(7);
                break;
            case "fail-fast":
                Environment.FailFast("hỏng rồi");
                break;
            case "thread":
                new Thread(() => throw new InvalidOperationException("trên luồng riêng")).Start();
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
                break;
            case "async-void":
                Forget();
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
                break;
            case "allocate":
                while (true) Kept.Add(new byte[1_000_000]);
            case "spin":
                while (true) Thread.SpinWait(1000);
            case "deadlock":
                Deadlock();
                break;
            case "log":
                for (var i = 0; i < 100_000; i++) context.Logger.LogInformation("{Line}", new string('x', 1024));
                break;
            case "errors":
                for (var i = 0; i < 100_000; i++) Console.Error.WriteLine(new string('x', 1024));
                break;
            case "close-pipe":
                ClosePipe();
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
                break;
            case "half-message":
                Pipe().Write([100, 0, 0, 0, 17, 1]);
                ClosePipe();
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
                break;
            case "large-message":
                var head = new byte[9];
                BinaryPrimitives.WriteInt32LittleEndian(head, int.MaxValue);
                Pipe().Write(head);
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
                break;
            case "nonsense":
                Pipe().Write([5, 0, 0, 0, 17, 255, 255, 255, 127]);
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
                break;
        }

        return new() { Columns = [new("a", DataType.Text), new("b", DataType.Number)], Rows = [["x", 1m]] };
    }

    private static int Recurse(int depth) => depth < 0 ? depth : Recurse(depth + 1) + Recurse(depth + 2);

    [SuppressMessage("Usage", "VSTHRD100", Justification = "This is the fault.")]
    [SuppressMessage("Design", "MA0155", Justification = "This is the fault.")]
    private static async void Forget()
    {
        await Task.Yield();
        throw new InvalidOperationException("không ai chờ");
    }

    private static void Deadlock()
    {
        using var both = new Barrier(2);
        var other = new Thread(() => Take(Second, First, both)) { IsBackground = true };
        other.Start();
        Take(First, Second, both);
    }

    private static void Take(Lock outer, Lock inner, Barrier both)
    {
        lock (outer)
        {
            both.SignalAndWait();
            lock (inner)
            {
                both.RemoveParticipant();
            }
        }
    }

    /// <summary>The worker's own end of its pipe, which a plugin has no business with.</summary>
    private static FileStream Pipe() => new(new SafeFileHandle(Output, ownsHandle: false), FileAccess.Write, bufferSize: 0);

    /// <summary>Closes all copies of it, the runtime's own too.</summary>
    private static void ClosePipe()
    {
        var pipe = TargetOf(Output);
        for (var descriptor = 3; descriptor <= Output; descriptor++)
        {
            if (TargetOf(descriptor) == pipe) new SafeFileHandle(descriptor, ownsHandle: true).Dispose();
        }
    }

    private static string? TargetOf(int descriptor) => new FileInfo($"/proc/self/fd/{descriptor}").LinkTarget;
}
