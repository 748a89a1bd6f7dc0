using Plan.Sdk.Collections;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>A web address that the operator lets plugins ask. Immutable.</summary>
/// <param name="Host">The server's name or number, as it stands in the address.</param>
/// <param name="Plugins">The ids of the plugins that may ask it.</param>
public sealed record HttpAddressGrant(string Host, ValueList<string> Plugins)
{
    /// <summary>Whether it is asked by <c>http</c>, in the open, rather than by <c>https</c>.</summary>
    public bool InTheOpen { get; init; }

    /// <summary>The server's port; <c>null</c>: the usual one, 443 or 80.</summary>
    public int? Port { get; init; }

    /// <summary>Whether the server may stand in the own network.</summary>
    public bool Private { get; init; }

    /// <summary>Whether an address lies on this server.</summary>
    internal bool Covers(Uri address) =>
        string.Equals(address.IdnHost.Trim('[', ']'), Host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase)
        && address.Scheme == (InTheOpen ? Uri.UriSchemeHttp : Uri.UriSchemeHttps)
        && (Port is { } port ? address.Port == port : address.IsDefaultPort);
}
