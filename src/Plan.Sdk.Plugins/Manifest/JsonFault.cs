using System.Buffers;
using System.Text;
using System.Text.Json;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>Says what is wrong where the parser of JSON stopped, by the bytes that stand there.</summary>
internal static class JsonFault
{
    /// <summary>Where it is, and what to write.</summary>
    public static (int At, LocalizedText Words) Of(ReadOnlySpan<byte> bytes, JsonException fault, bool isBehindEnd)
    {
        var at = IndexOf(bytes, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
        var before = at - 1;
        while (before >= 0 && bytes[before] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') before--;
        var last = before < 0 ? (byte)0 : bytes[before];
        if (at >= bytes.Length)
            return (bytes.Length, before < 0 ? new("tệp trống; hãy ghi một nhóm khóa {…}", "the file is empty; write a group of keys {…}") : new("tệp dừng giữa chừng; hãy thêm dấu đóng “\"”, “]” hoặc “}” còn thiếu", "the file ends midway; add the closing \", ] or } that is missing"));
        if (isBehindEnd) return (at, new("có chữ thừa sau dấu đóng cuối cùng; hãy xóa đi", "something stands behind the last bracket; delete it"));
        return (bytes[at], last) switch
        {
            (_, (byte)'\\') when before == at - 1 => (before, new("sau dấu \\ chỉ có \" \\ / b f n r t hoặc u và bốn chữ số; hãy viết \\\\ để có dấu \\", "after \\ come \" \\ / b f n r t, or u and four digits; write \\\\ for a \\ itself")),
            _ when fault.Message.Contains("':'", StringComparison.Ordinal) => (at, new("thiếu dấu hai chấm sau khóa; hãy thêm dấu hai chấm", "a colon is missing behind the key; add it")),
            ((byte)'/' or (byte)'#', _) => (at, new("không được có ghi chú; hãy xóa đi", "comments can't stand here; delete it")),
            ((byte)'}' or (byte)']', (byte)',') => (before, new("dấu phẩy thừa trước dấu đóng; hãy xóa dấu phẩy", "a comma stands before the closing bracket; delete it")),
            ((byte)'\'', _) => (at, new("chữ phải đặt trong dấu nháy kép thẳng \"…\"; hãy thay dấu nháy đơn", "texts stand in double quotes \"…\"; replace the single quote")),
            ((byte)'\n' or (byte)'\r' or (byte)'\t', _) => (at, new("đoạn chữ không được xuống dòng hay chứa dấu tab; hãy viết \\n, \\t hoặc đóng dấu nháy kép", "a text can't hold a line break or tab; write \\n, \\t or close the double quote")),
            ((byte)'"' or (byte)'{' or (byte)'[', _) => (at, new("thiếu dấu phẩy trước chỗ này; hãy thêm dấu phẩy", "a comma is missing before this; add it")),
            (>= 0x80, _) => (at, new("chữ và dấu nháy cong không đứng ngoài dấu nháy kép thẳng; hãy đặt trong \"…\"", "letters and curly quotes can't stand outside straight double quotes; put them in \"…\"")),
            _ => (at, new($"“{Shown(bytes[at])}” không đứng ở đây được; hãy xóa, hoặc đặt khóa và chữ trong \"…\"", $"\"{Shown(bytes[at])}\" can't stand here; delete it, or put keys and texts in \"…\"")),
        };
    }

    /// <summary>The first byte that is no UTF-8, or is zero.</summary>
    public static int FirstBroken(ReadOnlySpan<byte> bytes)
    {
        var i = 0;
        while (i < bytes.Length && bytes[i] != 0 && Rune.DecodeFromUtf8(bytes[i..], out _, out var length) == OperationStatus.Done) i += length;
        return Math.Min(i, Math.Max(0, bytes.Length - 1));
    }

    private static int IndexOf(ReadOnlySpan<byte> bytes, long line, long position)
    {
        var start = 0;
        for (; line > 0 && bytes[start..].IndexOf((byte)'\n') is >= 0 and var step; line--) start += step + 1;
        var at = (int)Math.Min(start + position, bytes.Length);
        while (at > 0 && at < bytes.Length && (bytes[at] & 0xC0) == 0x80) at--;
        return at;
    }

    private static string Shown(byte value) => value < 0x20 ? $"U+{value:X4}" : ((char)value).ToString();
}
