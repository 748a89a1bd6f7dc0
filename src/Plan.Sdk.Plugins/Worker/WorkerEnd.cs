using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.Plugins.Worker;

/// <summary>Says why a worker has ended, from what is known of it.</summary>
internal static class WorkerEnd
{
    /// <summary>The exit code of a process that a signal has ended is the signal's number above this.</summary>
    private const int Signal = 128;

    private const int Killed = 9;

    /// <param name="plugin">Its id.</param>
    /// <param name="dying">What it said itself; <c>null</c>: nothing.</param>
    /// <param name="fault">What was wrong with its bytes; <c>null</c>: nothing.</param>
    /// <param name="exitCode">Its exit code; <c>null</c>: it still runs, though its pipe is closed.</param>
    /// <param name="errors">What it wrote on its standard error.</param>
    public static Diagnostic Explain(string plugin, Failure? dying, WireFault? fault, int? exitCode, string errors)
    {
        if (dying is not null) return OfDying(plugin, dying);
        if (fault == WireFault.TooLarge) return new(PluginDiagnostics.WorkerMessageTooLarge, null, plugin, WireFormat.MaxMessage / 1024 / 1024, WireFormat.MaxPage / 1024 / 1024);
        if (fault == WireFault.Malformed) return new(PluginDiagnostics.WorkerMalformed, null, plugin);
        if (OfErrors(errors) is { } descriptor) return new(descriptor, null, plugin);
        if (exitCode is > 0 and not Signal + Killed && fault is null) return new(PluginDiagnostics.WorkerExited, null, plugin, exitCode);
        if (exitCode == Signal + Killed) return new(PluginDiagnostics.WorkerKilled, null, plugin);
        if (fault == WireFault.Half) return new(PluginDiagnostics.WorkerHalfMessage, null, plugin);
        return exitCode is null ? new(PluginDiagnostics.WorkerClosedPipe, null, plugin) : new(PluginDiagnostics.WorkerExited, null, plugin, exitCode);
    }

    private static Diagnostic OfDying(string plugin, Failure dying) => dying.Kind switch
    {
        FailureKind.OutOfMemory => new(PluginDiagnostics.WorkerOutOfMemory, null, plugin),
        FailureKind.Thread => new(PluginDiagnostics.WorkerThrewOnThread, null, plugin, dying.Words),
        _ => new(PluginDiagnostics.WorkerThrewInBackground, null, plugin, dying.Words),
    };

    /// <summary>The runtime writes these words, whatever the language of the system.</summary>
    private static DiagnosticDescriptor? OfErrors(string errors)
    {
        if (errors.Contains("Stack overflow", StringComparison.Ordinal)) return PluginDiagnostics.WorkerStackOverflow;
        if (errors.Contains("Out of memory", StringComparison.Ordinal) || errors.Contains("OutOfMemoryException", StringComparison.Ordinal)) return PluginDiagnostics.WorkerOutOfMemory;
        return errors.Contains("Process terminated", StringComparison.Ordinal) ? PluginDiagnostics.WorkerFailedFast : null;
    }
}
