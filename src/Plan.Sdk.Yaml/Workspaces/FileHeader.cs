using System.Text;

namespace Plan.Sdk.Yaml;

/// <summary>
/// Kind and id of a file from its unindented lines, without reading the rest: enough to know a plan among thousands. The
/// whole file is judged when it is read.
/// </summary>
/// <param name="Kind">What stands after <c>kind:</c>, or <c>null</c>.</param>
/// <param name="Id">What stands after <c>id:</c>, or <c>null</c>.</param>
/// <param name="IdLine">The line of the id, from 1.</param>
internal readonly record struct FileHeader(string? Kind, string? Id, int IdLine)
{
    private const int Head = 2048;

    /// <summary>The header of a file; <c>null</c> when it can't be opened.</summary>
    public static FileHeader? Read(string file)
    {
        try
        {
            using var handle = File.OpenHandle(file);
            Span<byte> head = stackalloc byte[Head];
            var read = RandomAccess.Read(handle, head, 0);
            var header = Of(head[..read]);
            if (header is { Kind: not null, Id: not null } || read < Head) return header;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return WorkspaceFiles.ReadBytes(file) is { } bytes ? Of(bytes) : null;
    }

    /// <summary>The header of a file's bytes.</summary>
    public static FileHeader Of(ReadOnlySpan<byte> bytes)
    {
        var header = default(FileHeader);
        for (var line = 1; !bytes.IsEmpty; line++)
        {
            var end = bytes.IndexOf((byte)'\n');
            var text = end < 0 ? bytes : bytes[..end];
            if (text.StartsWith("kind:"u8)) header = header with { Kind = Value(text[5..]) };
            else if (text.StartsWith("id:"u8)) header = header with { Id = Value(text[3..]), IdLine = line };
            if (end < 0 || header is { Kind: not null, Id: not null }) break;
            bytes = bytes[(end + 1)..];
        }

        return header;
    }

    private static string? Value(ReadOnlySpan<byte> text)
    {
        var comment = text.IndexOf(" #"u8);
        var value = Encoding.UTF8.GetString(comment < 0 ? text : text[..comment]).Trim().Trim('"', '\'');
        return value.Length == 0 ? null : value;
    }
}
