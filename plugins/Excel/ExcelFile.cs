using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Tables;

namespace Plan.Excel;

/// <summary>A sheet of a workbook.</summary>
internal sealed class ExcelFile : ITableFile
{
    private const int MostLines = 200_000;

    // What Excel itself can hold; a file that says more is made up.
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    /// <inheritdoc/>
    public IEnumerable<TableLine> Read(TableQuery query, CancellationToken cancellation)
    {
        using var stream = new FileStream(query.File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        XlsxCheck.Look(query, stream, cancellation);
        using var book = Guard(query, () => ExcelReaderFactory.CreateReader(stream));
        Guard(query, () => Find(query, book));
        if (book.FieldCount is < 0 or > MostColumns) throw BeyondExcel(query, book.Name);
        var merged = (book.MergeCells ?? []).Where(r => r.FromRow == r.ToRow && r.FromColumn < book.FieldCount).ToLookup(r => r.FromRow);
        var cells = new object?[book.FieldCount];
        var number = 0;
        while (Guard(query, () => Next(book, cells)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (++number > MostRows) throw BeyondExcel(query, book.Name);
            foreach (var range in merged[number - 1])
                for (var i = range.FromColumn + 1; i <= range.ToColumn && i < cells.Length; i++) cells[i] ??= cells[range.FromColumn];
            var width = Array.FindLastIndex(cells, c => c is not (null or "")) + 1;
            if (width == 0) continue;
            if (number > MostLines) throw TooLong(query, book.Name);
            yield return new(number, cells[..width]);
        }
    }

    private static T Guard<T>(TableQuery query, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException e)
        {
            throw new DataSourceException(new LocalizedText(
                $"tệp “{query.FileName}” có mật khẩu; lưu lại không đặt mật khẩu",
                $"file “{query.FileName}” has a password; save it again without one"), e);
        }
        catch (Exception e) when (IsFault(e))
        {
            throw Damaged(query, e);
        }
    }

    private static bool Find(TableQuery query, IExcelDataReader book)
    {
        var names = new List<string>();
        do
        {
            if (query.Sheet is not { } wanted || string.Equals(Cell.Compose(book.Name), Cell.Compose(wanted), StringComparison.OrdinalIgnoreCase)) return true;
            names.Add(book.Name);
        }
        while (book.NextResult());
        var known = string.Join(", ", names);
        throw new DataSourceException(new LocalizedText(
            $"tệp “{query.FileName}” không có trang “{query.Sheet}”; có: {known}",
            $"file “{query.FileName}” has no sheet “{query.Sheet}”; it has: {known}"));
    }

    private static bool Next(IExcelDataReader book, object?[] cells)
    {
        if (!book.Read()) return false;
        for (var i = 0; i < cells.Length; i++) cells[i] = Read(book, i);
        return true;
    }

    /// <summary>What a cell holds; a share that is shown in percent is the percent.</summary>
    private static object? Read(IExcelDataReader book, int column) => book.GetValue(column) switch
    {
        string text => text,
        double number => Number(book.GetNumberFormatString(column)?.Contains('%', StringComparison.Ordinal) == true ? number * 100 : number),
        int number => (decimal)number,
        DateTime date => DateOnly.FromDateTime(date),
        bool flag => flag,
        null => null,
        var other => other.ToString(),
    };

    private static object Number(double number) => Cell.Number(number) is { } value ? value : number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The reader throws whatever a broken file makes it stumble over.</summary>
    private static bool IsFault(Exception e) => e is not (OutOfMemoryException or OperationCanceledException or DataSourceException);

    private static DataSourceException BeyondExcel(TableQuery query, string sheet) => new(new LocalizedText(
        $"tệp “{query.FileName}”, trang “{sheet}”: có nhiều dòng hoặc cột hơn Excel chứa được, tệp bị hỏng; mở bằng Excel và lưu lại",
        $"file “{query.FileName}”, sheet “{sheet}”: it has more rows or columns than Excel can hold and is damaged; open it in Excel and save it again"));

    private static DataSourceException TooLong(TableQuery query, string sheet) => new(new LocalizedText(
        $"tệp “{query.FileName}”, trang “{sheet}”: có số liệu sau dòng {MostLines}; bỏ các dòng không dùng",
        $"file “{query.FileName}”, sheet “{sheet}”: there are figures below row {MostLines}; delete the rows that are not used"));

    private static DataSourceException Damaged(TableQuery query, Exception e) => new(new LocalizedText(
        $"tệp “{query.FileName}” không phải là tệp Excel, hoặc bị hỏng; mở bằng Excel và lưu lại theo kiểu .xlsx",
        $"file “{query.FileName}” is no Excel file, or is damaged; open it in Excel and save it again as .xlsx"), e);
}
