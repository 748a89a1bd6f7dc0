using Plan.Sdk.Plugins;

namespace Plan.Sdk.Testing;

/// <summary>A context of a plugin in the test's process; disposing ends it and removes its scratch folder.</summary>
internal sealed class LentContext(PluginContext context) : IAsyncDisposable
{
    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync().ConfigureAwait(false);
        if (context.MadeScratchFolder is { } folder) ScratchFolders.Remove(folder);
    }
}
