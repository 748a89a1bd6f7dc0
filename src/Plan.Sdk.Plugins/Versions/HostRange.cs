namespace Plan.Sdk.Plugins;

/// <summary>The hosts that a plugin is meant for: <c>min ≤ version &lt; below</c>.</summary>
/// <param name="Min">The first.</param>
/// <param name="Below">The first that is too new.</param>
public sealed record HostRange(PluginVersion Min, PluginVersion Below)
{
    /// <summary>Whether a host lies in it.</summary>
    public bool Contains(PluginVersion host) => host >= Min && host < Below;

    /// <inheritdoc/>
    public override string ToString() => $"≥ {Min}, < {Below}";
}
