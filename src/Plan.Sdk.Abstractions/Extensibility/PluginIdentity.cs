namespace Plan.Sdk.Extensibility;

/// <summary>Which plugin.</summary>
/// <param name="Id">Its id, such as <c>plan.csv</c>.</param>
/// <param name="Version">Its version, <c>1.2.3</c>.</param>
public sealed record PluginIdentity(string Id, string Version)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";
}
