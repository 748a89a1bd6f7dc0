using System.Buffers.Binary;

namespace Plan.Sdk.Plugins.Wire;

/// <summary>Messages over two streams. One thread reads; any may send.</summary>
internal sealed class MessageStream(Stream input, Stream output) : IMessageSink
{
    private const int Head = 4;
    private const int Least = 5;

    private readonly Lock gate = new();
    private byte[] buffer = new byte[WireFormat.RowsMessage * 2];
    private int start;
    private int end;

    /// <summary>Waits for the next message. Its content lies in memory that the next message overwrites.</summary>
    /// <returns>Whether there is one; <c>false</c> at the end.</returns>
    /// <exception cref="WireException">The bytes are no message.</exception>
    public bool Read(out MessageKind kind, out int call, out ReadOnlySpan<byte> content)
    {
        kind = default;
        call = 0;
        content = default;
        if (!Fill(Head)) return false;
        var size = BinaryPrimitives.ReadInt32LittleEndian(buffer.AsSpan(start));
        if (size > WireFormat.MaxMessage) throw new WireException(WireFault.TooLarge);
        if (size < Least) throw new WireException(WireFault.Malformed);
        if (!Fill(Head + size)) throw new WireException(WireFault.Half);
        kind = (MessageKind)buffer[start + Head];
        call = BinaryPrimitives.ReadInt32LittleEndian(buffer.AsSpan(start + Head + 1));
        content = buffer.AsSpan(start + Head + Least, size - Least);
        start += Head + size;
        return true;
    }

    /// <inheritdoc/>
    public void Send(ReadOnlySpan<byte> message)
    {
        try
        {
            lock (gate) output.Write(message);
        }
        catch (IOException)
        {
            // The other side is gone; whoever reads from it learns that.
        }
    }

    private bool Fill(int size)
    {
        if (end - start < size && buffer.Length - start < size)
        {
            var larger = size > buffer.Length ? new byte[size] : buffer;
            buffer.AsSpan(start, end - start).CopyTo(larger);
            buffer = larger;
            end -= start;
            start = 0;
        }

        while (end - start < size)
        {
            if (start == end) start = end = 0;
            var read = input.Read(buffer, end, buffer.Length - end);
            if (read == 0) return end == start ? false : throw new WireException(WireFault.Half);
            end += read;
        }

        return true;
    }
}
