using System.Net;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>
/// Tells addresses of the internet from others, by the registries of special-purpose addresses (RFC 6890 and its updates). Of IPv6 only global unicast counts as the
/// internet; an address that carries an IPv4 address is what that one is.
/// </summary>
internal static class AddressKinds
{
    private static readonly AddressBlock[] Never = AddressBlock.Of("0.0.0.0/8", "169.254.169.254/32", "224.0.0.0/4", "240.0.0.0/4", "::/128", "ff00::/8", "fd00:ec2::254/128");

    private static readonly AddressBlock[] Own = AddressBlock.Of(
        "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "2001::/23", "2001:db8::/32", "2620:4f:8000::/48", "3fff::/20");

    private static readonly AddressBlock[] Global = AddressBlock.Of("2000::/3");

    // Where in sixteen bytes an IPv4 address stands: mapped, translated and NAT64, then 6to4.
    private static readonly AddressBlock[] CarriersAtEnd = AddressBlock.Of("::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96");
    private static readonly AddressBlock[] CarriersBehindPrefix = AddressBlock.Of("2002::/16");

    /// <summary>What an address is for.</summary>
    public static AddressKind Of(IPAddress address) => Of(address.GetAddressBytes());

    private static AddressKind Of(ReadOnlySpan<byte> address)
    {
        if (IsIn(CarriersAtEnd, address)) return Of(address[12..]);
        if (IsIn(CarriersBehindPrefix, address)) return Of(address.Slice(2, 4));
        if (IsIn(Never, address)) return AddressKind.Never;
        return IsIn(Own, address) || (address.Length == 16 && !IsIn(Global, address)) ? AddressKind.Private : AddressKind.Public;
    }

    private static bool IsIn(AddressBlock[] blocks, ReadOnlySpan<byte> address)
    {
        foreach (var block in blocks)
        {
            if (block.Contains(address)) return true;
        }

        return false;
    }
}
