using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>Lines and columns of the bytes of a UTF-8 text; asked in rising order it reads them once.</summary>
internal sealed class JsonPlaces(string file)
{
    private int at;
    private SourcePosition position = new(1, 1);

    /// <summary>The range of bytes.</summary>
    public SourceSpan Span(ReadOnlySpan<byte> bytes, int start, int end)
    {
        var first = Of(bytes, start);
        return new(file, first, Of(bytes, end));
    }

    /// <summary>The place of a byte.</summary>
    public SourcePosition Of(ReadOnlySpan<byte> bytes, int index)
    {
        if (index < at) (at, position) = (0, new(1, 1));
        var passed = bytes[at..index];
        at = index;
        var lineFeed = passed.LastIndexOf((byte)'\n');
        return position = lineFeed < 0
            ? position with { Column = position.Column + Encoding.UTF8.GetCharCount(passed) }
            : new(position.Line + passed.Count((byte)'\n'), Encoding.UTF8.GetCharCount(passed[(lineFeed + 1)..]) + 1);
    }
}
