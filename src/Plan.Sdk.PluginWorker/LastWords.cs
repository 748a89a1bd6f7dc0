using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.PluginWorker;

/// <summary>What the worker says of its end, where it still can.</summary>
internal static class LastWords
{
    private static byte[] outOfMemory = [];
    private static MessageStream? messages;

    /// <summary>Makes ready what can't be made once there is no memory, and hears of what is thrown where nobody catches it.</summary>
    public static void Prepare(MessageStream stream)
    {
        messages = stream;
        outOfMemory = new Failure(FailureKind.OutOfMemory).Write(new(), MessageKind.Dying, 0).ToArray();
        AppDomain.CurrentDomain.UnhandledException += (_, e) => Unhandled((Exception)e.ExceptionObject);
    }

    /// <summary>Says that no memory is left, and ends the process: nothing in it can be relied on.</summary>
    [DoesNotReturn]
    public static void OutOfMemory()
    {
        messages?.Send(outOfMemory);
        Vanish();
    }

    /// <summary>Ends the process at once. No code of the plugin runs any more, as it would with an exit.</summary>
    [DoesNotReturn]
    public static void Vanish()
    {
        Process.GetCurrentProcess().Kill();
        Environment.FailFast(null);
    }

    private static void Unhandled(Exception exception)
    {
        if (exception is OutOfMemoryException) OutOfMemory();
        // Threads of the pool have no caller of the plugin's own: the work came from async void or was queued.
        var kind = Thread.CurrentThread.IsThreadPoolThread ? FailureKind.Background : FailureKind.Thread;
        messages?.Send(new Failure(kind, exception.GetType().ToString()).Write(new(), MessageKind.Dying, 0));
        Vanish();
    }
}
