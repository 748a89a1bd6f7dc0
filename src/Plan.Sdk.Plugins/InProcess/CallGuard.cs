using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.InProcess;

/// <summary>
/// Calls a plugin in this process with a deadline. A call that does not heed its token is left behind: its caller goes on, its thread is lost, for no thread can be
/// ended. What goes out holds nothing of the plugin's. Thread-safe.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A source without a timer holds nothing, and calls may come after the end.")]
internal sealed class CallGuard(PluginLaunch launch, ILogger logger)
{
    private readonly CancellationTokenSource stopping = new();

    /// <summary>The plugin's id, for messages.</summary>
    public string Plugin => launch.Plugin.Id;

    /// <summary>Calls a part, on another thread, so that one that blocks holds up nobody.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A plugin's faults end at its border.")]
    [SuppressMessage("Usage", "MA0054", Justification = "An exception of the plugin's would hold its code.")]
    [SuppressMessage("Reliability", "CA2000", Justification = "A call that is left behind still holds it.")]
    public async ValueTask<T> CallAsync<TPart, TArgument, T>(
        TPart? part, TArgument argument, Func<TPart, TArgument, CancellationToken, ValueTask<T>> call, CancellationToken cancellation)
        where TPart : class, IPluginPart
    {
        if (part is null) throw Stopped();
        cancellation.ThrowIfCancellationRequested();
        var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellation, stopping.Token);
        var work = Task.Run(() => call(part, argument, linked.Token).AsTask(), CancellationToken.None);
        try
        {
            return await work.WaitAsync(launch.Budgets.Call, launch.Clock, linked.Token).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!work.IsCompleted)
        {
            _ = linked.CancelAsync();
            throw PluginFailures.ToException(new(PluginDiagnostics.CallTooLong, null, launch.Plugin.Id, launch.Budgets.Call.TotalSeconds));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            throw Stopped();
        }
        catch (DataSourceException e)
        {
            throw new DataSourceException(e.Reason ?? new(e.Message, e.Message));
        }
        catch (Exception e)
        {
            throw PluginFailures.ToException(Thrown(e));
        }
        finally
        {
            if (work.IsCompleted) linked.Dispose();
            else _ = work.ContinueWith(static t => t.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        }
    }

    /// <summary>What is said about something thrown: its type; the rest stands in the log.</summary>
    public Diagnostic Thrown(Exception exception)
    {
        logger.LogError(exception, "A call failed");
        return new(PluginDiagnostics.CallThrew, null, launch.Plugin.Id, exception.GetType().ToString());
    }

    /// <summary>What is said about a call after the end.</summary>
    public DataSourceException Stopped() => PluginFailures.ToException(new(PluginDiagnostics.Stopped, null, launch.Plugin.Id));

    /// <summary>Cancels what still runs.</summary>
    public void Stop() => stopping.Cancel();
}
