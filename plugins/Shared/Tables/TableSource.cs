using System.Collections.Concurrent;
using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Tables;

/// <summary>Tables kept in files, under one name. What was read is kept until the file changes.</summary>
/// <param name="name">The name of the source.</param>
/// <param name="tables">Its tables.</param>
/// <param name="file">Reads their files.</param>
internal sealed class TableSource(string name, ValueList<TableQuery> tables, ITableFile file) : IDataSource
{
    private const long LargestFile = 50_000_000;
    private readonly ConcurrentDictionary<string, (DateTime Written, long Length, DataQuery Asked, DataPage Page)> read = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name => name;

    /// <summary>The tables.</summary>
    public ValueList<TableQuery> Tables => tables;

    /// <inheritdoc/>
    public ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var wanted = Cell.Compose(query.Name);
        var table = tables.FirstOrDefault(t => string.Equals(t.Name, wanted, StringComparison.Ordinal)) ?? throw NoTable(query.Name);
        var all = ReadAll(table, query with { Page = null, MostRows = 1 }, cancellation);
        var from = query.Page is { } page && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 0;
        var to = Math.Min(all.Rows.Count, from + query.MostRows);
        return new(all with { Rows = all.Rows.Skip(from).Take(query.MostRows).ToValueList(), Next = to < all.Rows.Count ? to.ToString(CultureInfo.InvariantCulture) : null });
    }

    private DataPage ReadAll(TableQuery table, DataQuery asked, CancellationToken cancellation)
    {
        try
        {
            var info = new FileInfo(table.File);
            if (!info.Exists) throw new DataSourceException(new LocalizedText(
                $"không có tệp “{table.FileName}”; để tệp vào đúng thư mục, hoặc sửa tên tệp trong thiết lập",
                $"there is no file “{table.FileName}”; put the file into the right folder, or mend its name in the settings"));
            if (info.Length > LargestFile) throw new DataSourceException(new LocalizedText(
                $"tệp “{table.FileName}” lớn hơn 50 MB; bỏ các trang và dòng không dùng",
                $"file “{table.FileName}” is larger than 50 MB; delete the sheets and rows that are not used"));
            if (read.TryGetValue(table.Name, out var known) && known.Written == info.LastWriteTimeUtc && known.Length == info.Length && known.Asked == asked) return known.Page;
            DateTimeOffset asOf = table.AsOf is { } day ? new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(7)) : new(info.LastWriteTimeUtc);
            var page = new TableReader(table, asked).Read(file.Read(table, cancellation), asOf);
            read[table.Name] = (info.LastWriteTimeUtc, info.Length, asked, page);
            return page;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DataSourceException(new LocalizedText(
                $"không đọc được tệp “{table.FileName}”; có thể tệp đang mở ở chương trình khác, hoặc không có quyền đọc",
                $"file “{table.FileName}” can't be read; perhaps another program has it open, or you may not read it"), e);
        }
    }

    private DataSourceException NoTable(string asked)
    {
        var known = string.Join(", ", tables.Select(t => t.Name));
        return new(new LocalizedText($"nguồn “{name}” không có bảng cho truy vấn “{asked}”; có: {known}", $"source “{name}” has no table for query “{asked}”; it has: {known}"));
    }
}
