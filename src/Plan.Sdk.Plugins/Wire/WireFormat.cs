namespace Plan.Sdk.Plugins.Wire;

/// <summary>
/// What every message has: its length in four bytes (little endian, without these four), its <see cref="MessageKind"/> in one, the number of the call it belongs to
/// in four, and its content. Numbers of calls are the asking side's own.
/// </summary>
internal static class WireFormat
{
    /// <summary>The version of the wire that this build speaks, the only one.</summary>
    public const int Version = 1;

    /// <summary>The first bytes of the first message.</summary>
    public const int Mark = 0x4E414C50;

    /// <summary>The most bytes of a message.</summary>
    public const int MaxMessage = 16 * 1024 * 1024;

    /// <summary>From how many bytes on rows are sent rather than kept for more.</summary>
    public const int RowsMessage = 128 * 1024;

    /// <summary>The most bytes of all rows of a page.</summary>
    public const long MaxPage = 256L * 1024 * 1024;

    /// <summary>The bytes of the nonce.</summary>
    public const int Nonce = 16;

    /// <summary>How deep settings may lie in settings.</summary>
    public const int MaxDepth = 16;
}
