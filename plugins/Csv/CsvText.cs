using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Tables;

namespace Plan.Csv;

/// <summary>Turns the bytes of a table into text: never by a guess, so that no letter changes on the way.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, without its byte order mark.</summary>
    /// <exception cref="DataSourceException">Its bytes are not what the settings or the first of them say.</exception>
    public static string Read(TableQuery query)
    {
        var bytes = File.ReadAllBytes(query.File);
        var (encoding, mark, name) = EncodingOf(query, bytes);
        try
        {
            var text = encoding.GetString(bytes, mark, bytes.Length - mark);
            if (text.IndexOf('\0') is >= 0 and var zero)
            {
                var line = text.AsSpan(0, zero).Count('\n') + 1;
                throw new DataSourceException(new LocalizedText(
                    $"tệp “{query.FileName}”, dòng {line}: có byte 0, không phải là bảng chữ; nếu tệp là UTF-16 thì ghi encoding: utf-16, hoặc lưu lại bằng Excel theo kiểu “CSV UTF-8”",
                    $"file “{query.FileName}”, line {line}: it has a byte 0 and is no text; if the file is UTF-16 write encoding: utf-16, or save it again in Excel as “CSV UTF-8”"));
            }

            return text;
        }
        catch (DecoderFallbackException e)
        {
            var line = bytes.Take(mark + e.Index).Count(b => b == '\n') + 1;
            throw new DataSourceException(new LocalizedText(
                $"tệp “{query.FileName}”, dòng {line}: không phải {name}; lưu lại bằng Excel theo kiểu “CSV UTF-8”, hoặc nếu tệp do chương trình cũ viết ra thì ghi encoding: windows-1258",
                $"file “{query.FileName}”, line {line}: it is not {name}; save it again in Excel as “CSV UTF-8”, or if an old program wrote the file write encoding: windows-1258"), e);
        }
    }

    private static (Encoding Encoding, int Mark, string Name) EncodingOf(TableQuery query, byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3, "UTF-8"),
        [0xFF, 0xFE, ..] => (Strict(Encoding.Unicode), 2, "UTF-16"),
        [0xFE, 0xFF, ..] => (Strict(Encoding.BigEndianUnicode), 2, "UTF-16"),
        _ => query.Encoding switch
        {
            "windows-1258" => (Strict(CodePagesEncodingProvider.Instance.GetEncoding(1258)!), 0, "windows-1258"),
            "utf-16" => (Strict(Encoding.Unicode), 0, "UTF-16"),
            _ => (Utf8, 0, "UTF-8"),
        },
    };

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }
}
