using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using System.Text.Unicode;

namespace Plan.Sdk.Plugins.Wire;

/// <summary>Makes one message after another in the same memory. Not thread-safe.</summary>
internal sealed class MessageWriter
{
    private const int Head = 9;

    private byte[] buffer = new byte[1024];

    /// <summary>The bytes so far, the head included.</summary>
    public int Length { get; private set; }

    public MessageWriter Begin(MessageKind kind, int call)
    {
        buffer[4] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(5), call);
        Length = Head;
        return this;
    }

    /// <summary>The whole message.</summary>
    /// <exception cref="WireException">It is longer than any may be.</exception>
    public ReadOnlySpan<byte> End()
    {
        if (Length - 4 > WireFormat.MaxMessage) throw new WireException(WireFault.TooLarge);
        BinaryPrimitives.WriteInt32LittleEndian(buffer, Length - 4);
        return buffer.AsSpan(0, Length);
    }

    public MessageWriter Byte(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public MessageWriter Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    public MessageWriter Int(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Room(4), value);
        Length += 4;
        return this;
    }

    public MessageWriter Long(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Room(8), value);
        Length += 8;
        return this;
    }

    /// <summary>A number from 0 on, in one byte when it is below 128.</summary>
    public MessageWriter Count(int value)
    {
        var room = Room(5);
        var rest = (uint)value;
        var i = 0;
        for (; rest >= 0x80; rest >>= 7) room[i++] = (byte)(rest | 0x80);
        room[i++] = (byte)rest;
        Length += i;
        return this;
    }

    /// <summary>A text as UTF-8; where it has half a pair of surrogates, which UTF-8 can't hold, as UTF-16.</summary>
    public MessageWriter Text(string? value)
    {
        if (value is null) return Count(0);
        var start = Length;
        var size = Encoding.UTF8.GetByteCount(value);
        if (size > WireFormat.MaxMessage) throw new WireException(WireFault.TooLarge);
        Count((size * 2) + 1);
        if (Utf8.FromUtf16(value, Room(size), out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            Length += written;
            return this;
        }

        Length = start;
        Count((value.Length * 2) + 2);
        var room = Room(value.Length * 2);
        for (var i = 0; i < value.Length; i++) BinaryPrimitives.WriteUInt16LittleEndian(room[(i * 2)..], value[i]);
        Length += value.Length * 2;
        return this;
    }

    public MessageWriter Number(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        foreach (var part in bits) Int(part);
        return this;
    }

    public MessageWriter Date(DateOnly value) => Int(value.DayNumber);

    public MessageWriter Moment(DateTimeOffset value) => Long(value.Ticks).Int((int)value.Offset.TotalMinutes);

    public MessageWriter Bytes(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Room(value.Length));
        Length += value.Length;
        return this;
    }

    /// <summary>Writes a number into a place that <see cref="Int"/> has made before.</summary>
    public void Patch(int position, int value)
    {
        Debug.Assert(position + 4 <= Length, "The place exists.");
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(position), value);
    }

    private Span<byte> Room(int size)
    {
        if (Length + size > buffer.Length)
        {
            // A message that is too long is refused as soon as it is, so that a cell without end does not take the memory first.
            if (Length + (long)size > WireFormat.MaxMessage + Head) throw new WireException(WireFault.TooLarge);
            Array.Resize(ref buffer, Math.Max(Length + size, Math.Min(buffer.Length * 2, WireFormat.MaxMessage + Head)));
        }

        return buffer.AsSpan(Length);
    }
}
