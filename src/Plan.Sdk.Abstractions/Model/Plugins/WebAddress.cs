using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Plugins;

/// <summary>A web address that plugins may ask.</summary>
public sealed record WebAddress
{
    /// <summary>The host's name or number.</summary>
    public required string Host { get; init; }

    /// <summary>How it is asked.</summary>
    public WebScheme Scheme { get; init; }

    /// <summary>The server's port; <c>null</c>: the usual one, 443 or 80.</summary>
    public int? Port { get; init; }

    /// <summary>Whether it may be an address of the own network.</summary>
    public bool Private { get; init; }

    /// <summary>The ids of the plugins that may ask it.</summary>
    public ValueList<string> Plugins { get; init; } = [];
}
