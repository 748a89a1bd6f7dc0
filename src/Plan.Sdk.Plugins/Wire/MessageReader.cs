using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Plan.Sdk.Plugins.Wire;

/// <summary>Reads the content of a message. Whatever the bytes are, it gives a value or throws <see cref="WireException"/>.</summary>
internal ref struct MessageReader(ReadOnlySpan<byte> content)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private ReadOnlySpan<byte> rest = content;

    /// <summary>The bytes that are left.</summary>
    public readonly int Left => rest.Length;

    public byte Byte() => Take(1)[0];

    public bool Flag() => Byte() switch
    {
        0 => false,
        1 => true,
        _ => throw Malformed(),
    };

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(8));

    public int Count()
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = Byte();
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80) return value <= int.MaxValue ? (int)value : throw Malformed();
        }

        throw Malformed();
    }

    /// <summary>The number of items that follow, which have a byte each at least.</summary>
    public int Items()
    {
        var count = Count();
        return count <= rest.Length ? count : throw Malformed();
    }

    public string Text() => TextOrNull() ?? throw Malformed();

    public string? TextOrNull()
    {
        var head = Count();
        if (head == 0) return null;
        var size = (head - 1) / 2;
        if ((head & 1) == 0) return Utf16(Take(checked(size * 2L)));
        try
        {
            return Strict.GetString(Take(size));
        }
        catch (DecoderFallbackException)
        {
            throw Malformed();
        }
    }

    public decimal Number()
    {
        Span<int> bits = [Int(), Int(), Int(), Int()];
        try
        {
            return new decimal(bits);
        }
        catch (ArgumentException)
        {
            throw Malformed();
        }
    }

    public DateOnly Date()
    {
        var day = Int();
        return day >= 0 && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : throw Malformed();
    }

    public DateTimeOffset Moment()
    {
        var ticks = Long();
        var offset = Int();
        try
        {
            return new(ticks, TimeSpan.FromMinutes(offset));
        }
        catch (ArgumentException)
        {
            throw Malformed();
        }
    }

    public ReadOnlySpan<byte> Bytes(int size) => Take(size);

    /// <summary>Whatever is left.</summary>
    public ReadOnlySpan<byte> Remainder() => Take(rest.Length);

    public static WireException Malformed() => new(WireFault.Malformed);

    private static string Utf16(ReadOnlySpan<byte> bytes)
    {
        if (BitConverter.IsLittleEndian) return new(MemoryMarshal.Cast<byte, char>(bytes));
        return Encoding.Unicode.GetString(bytes);
    }

    private ReadOnlySpan<byte> Take(long size)
    {
        if (size > rest.Length) throw Malformed();
        var taken = rest[..(int)size];
        rest = rest[(int)size..];
        return taken;
    }
}
