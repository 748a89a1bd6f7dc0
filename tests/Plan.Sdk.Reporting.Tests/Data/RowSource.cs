using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Reporting.Tests.Data;

/// <summary>A source that holds its rows in memory and gives them in pages. What it was asked for is kept.</summary>
internal sealed class RowSource(IEnumerable<ValueList<object?>> rows, int rowsOfPage = int.MaxValue) : IDataSource
{
    public static ValueList<DataColumn> UsualColumns { get; } = [new("ma_don_vi", DataType.Text), new("so_tre", DataType.Number), new("da_kham", DataType.Number), new("ghi_chu", DataType.Text)];

    private readonly ValueList<ValueList<object?>> rows = rows.ToValueList();
    private readonly List<DataQuery> asked = [];

    public string Name { get; init; } = "so-y-te";

    public string Period { get; init; } = "2026";

    public ValueList<DataColumn> Columns { get; init; } = UsualColumns;

    public DateTimeOffset? AsOf { get; init; } = new(2026, 11, 22, 8, 0, 0, TimeSpan.FromHours(7));

    /// <summary>What it does before it answers.</summary>
    public Func<DataQuery, CancellationToken, ValueTask> Before { get; init; } = (_, _) => ValueTask.CompletedTask;

    /// <summary>What becomes of a page that was right.</summary>
    public Func<DataPage, DataPage> Change { get; init; } = page => page;

    public IReadOnlyList<DataQuery> Asked => asked;

    public async ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation)
    {
        lock (asked) asked.Add(query);
        await Before(query, cancellation);
        var mine = string.Equals(query.Period, Period, StringComparison.Ordinal) ? rows : [];
        var from = int.TryParse(query.Page, CultureInfo.InvariantCulture, out var page) ? page : 0;
        var size = Math.Min(query.MostRows, rowsOfPage);
        return Change(new()
        {
            Columns = Columns,
            Rows = mine.Skip(from).Take(size).ToValueList(),
            AsOf = AsOf,
            Next = from + size < (long)mine.Count ? (from + size).ToString(CultureInfo.InvariantCulture) : null,
        });
    }
}
