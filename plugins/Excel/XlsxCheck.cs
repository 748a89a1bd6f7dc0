using System.IO.Compression;
using System.Xml;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Tables;

namespace Plan.Excel;

/// <summary>Looks through an XLSX before it is read: whether it is a bomb, whether its parts are whole, and whether formulas lack their values.</summary>
internal static class XlsxCheck
{
    private const int MostParts = 2_000;
    private const long LargestPart = 200_000_000;
    private const long LargestWhole = 400_000_000;
    private const int HighestRatio = 200;
    private const int Named = 5;
    private const int LongestPlace = 60;

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
            if (zip.Entries.Count > MostParts) throw Bomb(query, zip.Entries[MostParts]);
            var whole = 0L;
            foreach (var part in zip.Entries)
            {
                whole += part.Length;
                if (part.Length > LargestPart || whole > LargestWhole || (part.Length > 1_000_000 && part.Length / Math.Max(1, part.CompressedLength) > HighestRatio)) throw Bomb(query, part);
            }

            foreach (var part in zip.Entries.Where(IsOfWorkbook)) LookAt(query, part, cancellation);
        }
        catch (InvalidDataException e)
        {
            throw new DataSourceException(new LocalizedText(
                $"tệp “{query.FileName}” bị hỏng; mở bằng Excel và lưu lại",
                $"file “{query.FileName}” is damaged; open it in Excel and save it again"), e);
        }

        stream.Position = 0;
    }

    private static bool IsOfWorkbook(ZipArchiveEntry part) =>
        part.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) && part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>No part gives more than the archive says it has: one that is larger breaks off in the middle.</summary>
    private static void LookAt(TableQuery query, ZipArchiveEntry part, CancellationToken cancellation)
    {
        try
        {
            using var xml = XmlReader.Create(part.Open(), new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true, IgnoreComments = true, CloseInput = true });
            LookAtFormulas(query, xml, cancellation);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            throw new DataSourceException(new LocalizedText(
                $"tệp “{query.FileName}”, phần “{PlaceOf(part)}” bị hỏng hoặc lớn hơn kích thước mà tệp ghi; mở bằng Excel và lưu lại",
                $"file “{query.FileName}”, part “{PlaceOf(part)}” is damaged or larger than the file says; open it in Excel and save it again"), e);
        }
    }

    /// <summary>A formula whose value the program that wrote it did not keep would read as an empty cell.</summary>
    private static void LookAtFormulas(TableQuery query, XmlReader xml, CancellationToken cancellation)
    {
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
        var (cells, others) = (string.Join(", ", bare.Take(Named)), bare.Count - Named);
        throw new DataSourceException(new LocalizedText(
            $"tệp “{query.FileName}”: công thức ở ô {cells}{(others > 0 ? $" và {others} ô khác" : "")} chưa có giá trị; mở bằng Excel, lưu lại rồi chạy lại",
            $"file “{query.FileName}”: the formula in {cells}{(others > 0 ? $" and {others} more cells" : "")} has no value yet; open it in Excel, save it and run again"));
    }

    private static DataSourceException Bomb(TableQuery query, ZipArchiveEntry part) => new(new LocalizedText(
        $"tệp “{query.FileName}” giải nén ra quá lớn (phần “{PlaceOf(part)}”); chỉ giữ lại trang và các dòng có số liệu rồi lưu lại",
        $"file “{query.FileName}” unpacks to too much (part “{PlaceOf(part)}”); keep only the sheet and the rows with figures and save it again"));

    private static string PlaceOf(ZipArchiveEntry part) => new([.. part.FullName.Where(c => !char.IsControl(c)).Take(LongestPlace)]);
}
