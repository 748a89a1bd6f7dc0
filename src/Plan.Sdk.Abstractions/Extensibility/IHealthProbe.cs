namespace Plan.Sdk.Extensibility;

/// <summary>Says whether what the plugin depends on can be reached, without doing its work. Thread-safe.</summary>
public interface IHealthProbe : IPluginPart
{
    /// <summary>Looks.</summary>
    /// <param name="cancellation">Set when nobody waits any more.</param>
    ValueTask<PluginHealth> CheckAsync(CancellationToken cancellation);
}
