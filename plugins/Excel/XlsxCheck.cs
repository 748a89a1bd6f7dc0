using System.IO.Compression;
using System.Xml;
using Plan.Sdk.Extensibility;
using Plan.Tables;

namespace Plan.Excel;

/// <summary>Looks through an XLSX before it is read: whether it is a bomb, and whether formulas lack their values.</summary>
internal static class XlsxCheck
{
    private const int MostParts = 2_000;
    private const long LargestPart = 200_000_000;
    private const int HighestRatio = 200;
    private const int Named = 5;

    /// <summary>Looks, and sets the stream back to its start. Files of other kinds are passed over.</summary>
    /// <exception cref="DataSourceException">It can't be read safely, or not rightly.</exception>
    public static void Look(TableQuery query, Stream stream, CancellationToken cancellation)
    {
        Span<byte> first = stackalloc byte[2];
        var isZip = stream.ReadAtLeast(first, 2, throwOnEndOfStream: false) == 2 && first is [(byte)'P', (byte)'K'];
        stream.Position = 0;
        if (!isZip) return;
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > MostParts) throw Bomb(query);
            foreach (var part in zip.Entries)
            {
                if (part.Length > LargestPart || (part.Length > 1_000_000 && part.Length / Math.Max(1, part.CompressedLength) > HighestRatio)) throw Bomb(query);
                if (part.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) && part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) LookAtSheet(query, part, cancellation);
            }
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            throw new DataSourceException($"tệp “{query.FileName}” bị hỏng; mở bằng Excel và lưu lại", e);
        }

        stream.Position = 0;
    }

    /// <summary>A formula whose value the program that wrote it did not keep would read as an empty cell.</summary>
    private static void LookAtSheet(TableQuery query, ZipArchiveEntry part, CancellationToken cancellation)
    {
        using var xml = XmlReader.Create(part.Open(), new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true, IgnoreComments = true });
        var bare = new List<string>();
        var (cell, hasFormula, hasValue) = ("", false, false);
        while (xml.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" }) (cell, hasFormula, hasValue) = (xml.IsEmptyElement ? "" : xml.GetAttribute("r") ?? "?", false, false);
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "f" }) hasFormula = true;
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "v", IsEmptyElement: false } or { NodeType: XmlNodeType.Element, LocalName: "is" }) hasValue = true;
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "c" } && hasFormula && !hasValue) bare.Add(cell);
        }

        if (bare.Count == 0) return;
        var more = bare.Count > Named ? $" và {bare.Count - Named} ô khác" : "";
        throw new DataSourceException($"tệp “{query.FileName}”: công thức ở ô {string.Join(", ", bare.Take(Named))}{more} chưa có giá trị; mở bằng Excel, lưu lại rồi chạy lại");
    }

    private static DataSourceException Bomb(TableQuery query) =>
        new($"tệp “{query.FileName}” giải nén ra quá lớn; chỉ giữ lại trang và các dòng có số liệu rồi lưu lại");
}
