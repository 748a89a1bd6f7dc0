using System.Reflection;

namespace Plan.Sdk.Plugins;

/// <summary>What a host offers to plugins.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Contract">The contract it keeps.</param>
public sealed record HostOffer(PluginVersion Version, ContractVersion Contract)
{
    /// <summary>This host.</summary>
    public static HostOffer Current { get; } = new(OwnVersion(), ContractVersion.Current);

    private static PluginVersion OwnVersion() =>
        PluginVersion.Parse(typeof(HostOffer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "")
        ?? PluginVersion.Parse("0.0.0")!;
}
