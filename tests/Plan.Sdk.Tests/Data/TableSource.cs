using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Tests.Data;

/// <summary>A file of lines <c>unit;number</c> under a header, read anew for each page.</summary>
internal sealed class TableSource(string file, int rowsOfPage = int.MaxValue) : IDataSource
{
    public string Name => "y-te";

    public DateTimeOffset? AsOf { get; init; } = new(2026, 12, 31, 8, 0, 0, TimeSpan.FromHours(7));

    public async ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation)
    {
        if (!File.Exists(file)) throw new DataSourceException("không có tệp bảng khám");
        return PageOf(await File.ReadAllLinesAsync(file, cancellation), query, Math.Min(rowsOfPage, query.MostRows), AsOf);
    }

    public static DataPage PageOf(IReadOnlyList<string> lines, DataQuery query, int most, DateTimeOffset? asOf)
    {
        var names = lines[0].Split(';');
        var from = int.Parse(query.Page ?? "1", CultureInfo.InvariantCulture);
        var rows = lines.Skip(from).Take(most).Select(l => l.Split(';')).Select(c => (ValueList<object?>)[c[0], decimal.Parse(c[1], CultureInfo.InvariantCulture)]).ToValueList();
        return new()
        {
            Columns = [new(names[0], DataType.Text), new(names[1], DataType.Number)],
            Rows = query.Period == "2026" ? rows : [],
            AsOf = asOf,
            Next = from + rows.Count < lines.Count ? (from + rows.Count).ToString(CultureInfo.InvariantCulture) : null,
        };
    }
}
