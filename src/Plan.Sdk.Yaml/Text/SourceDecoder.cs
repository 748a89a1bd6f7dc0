using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml.Events;

namespace Plan.Sdk.Yaml.Text;

/// <summary>
/// Makes text of a file's bytes: UTF-8 (a byte order mark is skipped), or UTF-16 with its mark. Line ends become <c>\n</c>,
/// which moves no column. What no paper can carry is reported here once, so that nothing later has to look.
/// </summary>
internal static class SourceDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // C0 without tab and line feed, DEL, C1 with its hidden line break, the two Unicode line breaks, non-characters.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018"
        + "\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D"
        + "\u008E\u008F\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF\0");

    private const string NoBreakSpace = "\u00a0";

    /// <summary>The text; <c>null</c> after an error that leaves nothing to read.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, Findings findings)
    {
        if (bytes.Length > YamlLimits.Bytes)
        {
            findings.AtStart(YamlDiagnostics.FileTooLarge, bytes.Length, YamlLimits.Bytes);
            return null;
        }

        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => DecodeUtf16(bytes, littleEndian: true, findings),
            [0xFE, 0xFF, ..] => DecodeUtf16(bytes, littleEndian: false, findings),
            [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(bytes, 3, findings),
            _ => DecodeUtf8(bytes, 0, findings),
        };
        if (text is null) return null;
        if (text.Contains('\r')) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return CheckCharacters(text, findings) & CheckIndentation(text, findings) ? text : null;
    }

    /// <summary>The first character of a value that no paper can carry; -1 when there is none.</summary>
    public static int IndexOfForbidden(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(Forbidden);
        for (var i = 0; i < (at < 0 ? text.Length : at); i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
            i++;
        }

        return at;
    }

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes, int start, Findings findings)
    {
        var zero = bytes.IndexOf((byte)0);
        if (zero >= 0)
        {
            findings.AtStart(YamlDiagnostics.NulBytes, zero + 1);
            return null;
        }

        try
        {
            return Strict.GetString(bytes[start..]);
        }
        catch (DecoderFallbackException)
        {
            var broken = FirstBroken(bytes, start);
            var line = bytes[..broken].Count((byte)'\n') + 1;
            var column = Encoding.UTF8.GetCharCount(bytes[(bytes[..broken].LastIndexOf((byte)'\n') + 1)..broken]) + 1;
            findings.At(YamlDiagnostics.BrokenUtf8, new(line, column), new(line, column + 1), broken + 1, bytes[broken].ToString("X2"), line);
            return null;
        }
    }

    private static int FirstBroken(ReadOnlySpan<byte> bytes, int start)
    {
        var i = start;
        while (i < bytes.Length && Rune.DecodeFromUtf8(bytes[i..], out _, out var length) == OperationStatus.Done) i += length;
        return Math.Min(i, bytes.Length - 1);
    }

    private static string? DecodeUtf16(ReadOnlySpan<byte> bytes, bool littleEndian, Findings findings)
    {
        var chars = new char[(bytes.Length - 2) / 2];
        for (var i = 0; i < chars.Length; i++)
        {
            var unit = bytes.Slice(2 + (i * 2), 2);
            chars[i] = (char)(littleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(unit) : BinaryPrimitives.ReadUInt16BigEndian(unit));
        }

        var broken = IndexOfLoneSurrogate(chars);
        if (broken < 0 && (bytes.Length & 1) == 0) return new(chars);
        if (broken < 0) broken = chars.Length;
        var line = chars.AsSpan(0, broken).Count('\n') + 1;
        findings.At(YamlDiagnostics.BrokenUtf16, new(line, 1), new(line, 1), 3 + (broken * 2), line);
        return null;
    }

    private static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
            i++;
        }

        return -1;
    }

    private static bool CheckCharacters(string text, Findings findings)
    {
        var from = 0;
        while (text.AsSpan(from).IndexOfAny(Forbidden) is >= 0 and var step && !findings.IsFull)
        {
            var at = from + step;
            var position = TextPositions.Of(text, at);
            findings.At(YamlDiagnostics.ControlCharacter, position, position with { Column = position.Column + 1 }, TextPositions.CodePoint(text, at));
            from = at + 1;
        }

        return from == 0;
    }

    // Word's spaces look like an indentation and are none: keys would seem to be missing and others unknown.
    private static bool CheckIndentation(string text, Findings findings)
    {
        var isClean = true;
        for (var at = text.IndexOf(NoBreakSpace, StringComparison.Ordinal); at >= 0 && !findings.IsFull; at = text.IndexOf(NoBreakSpace, at, StringComparison.Ordinal))
        {
            var line = text.LastIndexOf('\n', at) + 1;
            var end = text.IndexOf('\n', at);
            if (text.AsSpan(line, at - line).Trim(' ').IsEmpty)
            {
                var position = TextPositions.Of(text, at);
                findings.At(YamlDiagnostics.NoBreakSpace, position, position with { Column = position.Column + 1 });
                isClean = false;
            }

            if (end < 0) break;
            at = end;
        }

        return isClean;
    }
}
