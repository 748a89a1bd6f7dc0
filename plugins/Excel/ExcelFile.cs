using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Plan.Sdk.Extensibility;
using Plan.Tables;

namespace Plan.Excel;

/// <summary>A sheet of a workbook.</summary>
internal sealed class ExcelFile : ITableFile
{
    private const int MostLines = 200_000;

    /// <inheritdoc/>
    public IEnumerable<TableLine> Read(TableQuery query, CancellationToken cancellation)
    {
        using var stream = new FileStream(query.File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        XlsxCheck.Look(query, stream, cancellation);
        using var book = Open(query, stream);
        Find(query, book);
        var merged = book.MergeCells ?? [];
        var number = 0;
        while (Next(query, book))
        {
            cancellation.ThrowIfCancellationRequested();
            number++;
            var cells = new object?[book.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = Read(book, i);
            foreach (var range in merged.Where(r => r.FromRow == number - 1 && r.FromRow == r.ToRow && r.FromColumn < cells.Length))
                for (var i = range.FromColumn + 1; i <= range.ToColumn && i < cells.Length; i++) cells[i] ??= cells[range.FromColumn];
            if (cells.All(c => c is null or "")) continue;
            if (number > MostLines) throw new DataSourceException($"tệp “{query.FileName}”, trang “{book.Name}”: có số liệu sau dòng {MostLines}; bỏ các dòng không dùng");
            yield return new(number, cells);
        }
    }

    private static IExcelDataReader Open(TableQuery query, FileStream stream)
    {
        try
        {
            return ExcelReaderFactory.CreateReader(stream);
        }
        catch (InvalidPasswordException e)
        {
            throw new DataSourceException($"tệp “{query.FileName}” có mật khẩu; lưu lại không đặt mật khẩu", e);
        }
        catch (Exception e) when (IsFault(e))
        {
            throw Damaged(query, e);
        }
    }

    private static void Find(TableQuery query, IExcelDataReader book)
    {
        var names = new List<string>();
        do
        {
            if (query.Sheet is not { } wanted || string.Equals(Cell.Compose(book.Name), Cell.Compose(wanted), StringComparison.OrdinalIgnoreCase)) return;
            names.Add(book.Name);
        }
        while (book.NextResult());
        throw new DataSourceException($"tệp “{query.FileName}” không có trang “{query.Sheet}”; có: {string.Join(", ", names)}");
    }

    private static bool Next(TableQuery query, IExcelDataReader book)
    {
        try
        {
            return book.Read();
        }
        catch (Exception e) when (IsFault(e))
        {
            throw Damaged(query, e);
        }
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

    private static DataSourceException Damaged(TableQuery query, Exception e) =>
        new($"tệp “{query.FileName}” không phải là tệp Excel, hoặc bị hỏng; mở bằng Excel và lưu lại theo kiểu .xlsx", e);
}
