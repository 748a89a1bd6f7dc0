using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins;

/// <summary>A plugin with code that runs, in a worker or in this process. Thread-safe. Disposing stops it.</summary>
public interface IPluginInstance : IAsyncDisposable
{
    /// <summary>Which plugin it is.</summary>
    PluginIdentity Plugin { get; }

    /// <summary>What it provides. Calls have the deadline of the plugin's budget and fail with a <see cref="DataSourceException"/> once it has ended.</summary>
    ValueList<IPluginPart> Parts { get; }

    /// <summary>Done when it has ended and nothing of its process is left: <c>null</c> when it was stopped, else why it ended.</summary>
    Task<Diagnostic?> Ended { get; }

    /// <summary>Stops it, disposes of what it gave to its context, and sees whether anything stays behind.</summary>
    /// <returns>What became of its code.</returns>
    ValueTask<UnloadReport> StopAsync();
}
