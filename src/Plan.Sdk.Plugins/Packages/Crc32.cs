namespace Plan.Sdk.Plugins.Packages;

/// <summary>The checksum of ZIP archives (CRC-32 of IEEE 802.3), which the framework keeps to itself.</summary>
internal struct Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Of((uint)i))];
    private uint value;

    public readonly uint Value => value;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var rest = ~value;
        foreach (var b in bytes) rest = Table[(byte)(rest ^ b)] ^ (rest >> 8);
        value = ~rest;
    }

    private static uint Of(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
        return value;
    }
}
