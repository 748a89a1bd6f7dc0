using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Testing.Tests;

/// <summary>A source of ten units, whose pages a test may spoil.</summary>
internal sealed class Rows(Func<DataPage, DataQuery, int, DataPage>? spoil = null, Func<CancellationToken, ValueTask>? wait = null) : IDataSource
{
    private int calls;

    public static DataQuery Query { get; } = new() { Name = "theo-ky", Period = "2026", From = new(2026, 1, 1), To = new(2026, 12, 31), Columns = ["donVi", "giaTri"], MostRows = 4 };

    public static ValueList<ValueList<object?>> All { get; } =
        Enumerable.Range(1, 10).Select(n => (ValueList<object?>)[$"Tổ dân phố {n}", n * 1.5m, new DateOnly(2026, 1, n), n == 10 ? null : n > 5]).ToValueList();

    public string Name => "so-lieu";

    public async ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation)
    {
        if (wait is not null) await wait(cancellation);
        else cancellation.ThrowIfCancellationRequested();
        var first = query.Page is null ? 0 : int.Parse(query.Page, CultureInfo.InvariantCulture);
        var next = first + query.MostRows;
        var page = new DataPage
        {
            Columns = [new("donVi", DataType.Text), new("giaTri", DataType.Number), new("ngay", DataType.Date), new("dat", DataType.Boolean)],
            Rows = All.Skip(first).Take(query.MostRows).ToValueList(),
            Next = next < 10 ? next.ToString(CultureInfo.InvariantCulture) : null,
        };
        return spoil?.Invoke(page, query, Interlocked.Increment(ref calls)) ?? page;
    }
}
