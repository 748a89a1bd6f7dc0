namespace Plan.Sdk.Plugins.Packages;

/// <summary>An entry of a ZIP archive, as the directory says.</summary>
internal sealed record ZipItem
{
    /// <summary>The bit of <see cref="Flags"/> that puts sizes and checksum behind the data.</summary>
    public const int SizesFollow = 0x0008;

    /// <summary>The path, without the slash at the end of a folder's.</summary>
    public required string Path { get; init; }

    /// <summary>The name as it stands.</summary>
    public required byte[] Name { get; init; }

    public required bool IsFolder { get; init; }

    public required ushort Flags { get; init; }

    /// <summary>0, or 8 for Deflate.</summary>
    public required ushort Method { get; init; }

    public required uint Checksum { get; init; }

    public required uint PackedSize { get; init; }

    public required uint Size { get; init; }

    /// <summary>Where its own header begins.</summary>
    public required uint Offset { get; init; }
}
