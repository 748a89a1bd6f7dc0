namespace Plan.Sdk.Plugins.Packages;

/// <summary>Tells archives by their first bytes, whatever their names.</summary>
internal static class NestedArchive
{
    private const int TarMark = 257;

    /// <summary>How many first bytes it takes to tell.</summary>
    public const int Length = TarMark + 5;

    private static readonly byte[][] Marks =
    [
        [.. "PK\u0003\u0004"u8], [.. "PK\u0005\u0006"u8], [.. "Rar!"u8], [.. "MSCF"u8], [.. "BZh"u8], [0x1F, 0x8B], [0x28, 0xB5, 0x2F, 0xFD],
        [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0],
    ];

    public static bool IsOne(ReadOnlySpan<byte> first)
    {
        foreach (var mark in Marks)
        {
            if (first.StartsWith(mark)) return true;
        }

        return first.Length >= Length && first[TarMark..].StartsWith("ustar"u8);
    }
}
