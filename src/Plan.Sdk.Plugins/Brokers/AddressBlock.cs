using System.Globalization;
using System.Net;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>Addresses that begin with the same bits. The framework's own takes an IPv4 address inside an IPv6 one for the IPv4 address, wherever it is asked.</summary>
internal sealed class AddressBlock
{
    private readonly byte[] first;
    private readonly int bits;

    private AddressBlock(byte[] first, int bits)
    {
        this.first = first;
        this.bits = bits;
    }

    /// <summary>The blocks of texts such as <c>10.0.0.0/8</c>.</summary>
    public static AddressBlock[] Of(params ReadOnlySpan<string> texts)
    {
        var blocks = new AddressBlock[texts.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            var slash = texts[i].IndexOf('/', StringComparison.Ordinal);
            blocks[i] = new(IPAddress.Parse(texts[i].AsSpan(0, slash)).GetAddressBytes(), int.Parse(texts[i].AsSpan(slash + 1), CultureInfo.InvariantCulture));
        }

        return blocks;
    }

    /// <summary>Whether an address lies in it, by its bytes.</summary>
    public bool Contains(ReadOnlySpan<byte> address)
    {
        if (address.Length != first.Length) return false;
        var (whole, rest) = (bits / 8, bits % 8);
        return address[..whole].SequenceEqual(first.AsSpan(0, whole)) && (rest == 0 || (address[whole] ^ first[whole]) >> (8 - rest) == 0);
    }
}
