using Plan.Sdk.Collections;

namespace Plan.Sdk.Extensibility;

/// <summary>
/// The entry of a plugin with code. The manifest names the class (<c>entry</c>); the host makes one instance with its parameterless constructor,
/// starts it once, and disposes of what it gave to <see cref="IPluginContext.Own(IDisposable)"/> when it stops.
/// </summary>
public interface IPlanPlugin
{
    /// <summary>Starts the plugin. Whatever it throws keeps it from starting and is told without stopping the host.</summary>
    /// <param name="context">What the host lends to the plugin, until it is stopped.</param>
    /// <param name="cancellation">Set when the deadline for starting has passed or the host stops.</param>
    /// <returns>What it provides; each kind has to stand in the manifest's <c>provides</c>.</returns>
    ValueTask<ValueList<IPluginPart>> StartAsync(IPluginContext context, CancellationToken cancellation);
}
