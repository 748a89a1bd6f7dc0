namespace Plan.Sdk.Plugins.Brokers;

/// <summary>What an address of the network is for.</summary>
internal enum AddressKind
{
    /// <summary>A server of the internet.</summary>
    Public,

    /// <summary>This machine or the own network: with a grant that says so.</summary>
    Private,

    /// <summary>No server that figures come from: many machines at once, none, or the machine that hosts this one telling its secrets.</summary>
    Never,
}
