using System.Globalization;
using CsvHelper;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Tables;

namespace Plan.Csv;

/// <summary>A table written as text, its cells with a sign between them.</summary>
internal sealed class CsvFile : ITableFile
{
    private const int LinesLookedAt = 40;
    private static readonly char[] Separators = [';', '\t', ','];

    /// <inheritdoc/>
    public IEnumerable<TableLine> Read(TableQuery query, CancellationToken cancellation)
    {
        var text = CsvText.Read(query);
        return Lines(query, text, query.Separator ?? SeparatorOf(query, text), cancellation);
    }

    /// <summary>The sign that makes the most cells in the first lines; a text of one column has any.</summary>
    private static char SeparatorOf(TableQuery query, string text) =>
        Separators.MaxBy(s => CellsWith(query, text, s));

    private static int CellsWith(TableQuery query, string text, char separator)
    {
        try
        {
            return Lines(query, text, separator, CancellationToken.None).Take(LinesLookedAt).Max(l => (int?)l.Cells.Count(c => c is string { Length: > 0 })) ?? 0;
        }
        catch (DataSourceException)
        {
            return 0;
        }
    }

    private static IEnumerable<TableLine> Lines(TableQuery query, string text, char separator, CancellationToken cancellation)
    {
        using var csv = CsvReader.FromText(text, new() { HasHeader = false, Separator = separator, TrackLineNumbers = true, SkipEmptyLines = false, AllowLineBreaksInQuotes = true, MalformedData = CsvMalformedDataHandling.Throw });
        while (Next(query, csv))
        {
            cancellation.ThrowIfCancellationRequested();
            var cells = new object?[csv.FieldCount];
            var isEmpty = true;
            for (var i = 0; i < cells.Length; i++)
            {
                var cell = csv.GetString(i);
                cells[i] = cell;
                isEmpty &= string.IsNullOrWhiteSpace(cell);
            }

            if (!isEmpty) yield return new((int)csv.LineNumber, cells);
        }
    }

    private static bool Next(TableQuery query, CsvReader csv)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException e)
        {
            var line = e.LineNumber.ToString(CultureInfo.InvariantCulture);
            throw new DataSourceException(new LocalizedText(
                $"tệp “{query.FileName}”, dòng {line}: dấu ngoặc kép không khớp; mở bằng Excel, sửa ô đó rồi lưu lại",
                $"file “{query.FileName}”, line {line}: quotation marks don't match; open it in Excel, mend that cell and save it again"), e);
        }
    }
}
