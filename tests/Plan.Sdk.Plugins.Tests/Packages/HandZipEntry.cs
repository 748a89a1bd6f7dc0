using System.Text;

namespace Plan.Sdk.Plugins.Tests.Packages;

/// <summary>An entry for <see cref="HandZip"/>; what is not said is told truly.</summary>
internal sealed record HandZipEntry(string Name)
{
    public byte[] Content { get; init; } = [];

    public string Text
    {
        init => Content = Encoding.UTF8.GetBytes(value);
    }

    public byte[]? NameBytes { get; init; }

    public string? LocalName { get; init; }

    public ushort Method { get; init; }

    public ushort Flags { get; init; }

    public uint Attributes { get; init; }

    public byte[] Extra { get; init; } = [];

    public byte[]? Packed { get; init; }

    public uint? Size { get; init; }

    public uint? PackedSize { get; init; }

    public uint? LocalSize { get; init; }

    public uint? FollowingSize { get; init; }

    public bool FollowingMark { get; init; } = true;

    public uint? Checksum { get; init; }

    public uint? Offset { get; init; }
}
