using System.Buffers;
using System.Globalization;
using System.Text;

namespace Plan.Sdk.Documents.Markup;

/// <summary>
/// Markup as UTF-8 in a pooled buffer: what is markup is written raw, what is text is encoded. Leaner than XmlWriter, which
/// checks names and keeps namespaces that a writer of fixed markup knows already. Not thread-safe.
/// </summary>
internal sealed class MarkupBuffer : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public int Length => length;

    /// <summary>Writes markup.</summary>
    public MarkupBuffer Raw(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(bytes.AsSpan(length));
        length += utf8.Length;
        return this;
    }

    /// <summary>
    /// Writes text, encoded for an element or for an attribute in double quotes. A character that markup can't carry becomes
    /// U+FFFD; in the text of a document it has been reported before.
    /// </summary>
    public MarkupBuffer Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny(Special);
            if (special < 0) special = text.IndexOfAnyInRange('\ufffe', '\uffff');
            if (special < 0) return Plain(text);
            Plain(text[..special]);
            Raw(text[special] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\r' => "&#13;"u8,
                _ => "\ufffd"u8,
            });
            text = text[(special + 1)..];
        }
    }

    /// <summary>Writes text as it is.</summary>
    public MarkupBuffer Plain(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
        return this;
    }

    /// <summary>Writes a whole number in decimal.</summary>
    public MarkupBuffer Number(int value)
    {
        Reserve(11);
        value.TryFormat(bytes.AsSpan(length), out var written, default, CultureInfo.InvariantCulture);
        length += written;
        return this;
    }

    /// <summary>Writes a number in eight hexadecimal digits.</summary>
    public MarkupBuffer Hex(int value)
    {
        Reserve(8);
        value.TryFormat(bytes.AsSpan(length), out var written, "X8", CultureInfo.InvariantCulture);
        length += written;
        return this;
    }

    /// <summary>Writes a number with a point before its decimals.</summary>
    public MarkupBuffer Number(decimal value)
    {
        Reserve(32);
        value.TryFormat(bytes.AsSpan(length), out var written, "0.####", CultureInfo.InvariantCulture);
        length += written;
        return this;
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => length = 0;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        length = 0;
    }

    private void Reserve(int more)
    {
        if (bytes.Length - length >= more) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, length + more));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
