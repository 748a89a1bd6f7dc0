using System.Diagnostics.CodeAnalysis;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Testing;

/// <summary>What the contract asks of a data source, held against one query of it.</summary>
internal sealed class DataSourceContract(IDataSource source, DataQuery query)
{
    private const int MostPages = 100_000;
    private const int ManyRows = 1_000;
    private const int AtATime = 4;
    private static readonly TimeSpan EndsSoon = TimeSpan.FromSeconds(2);

    private readonly List<LocalizedText> breaches = [];

    /// <summary>All rows of the query, over all its pages.</summary>
    /// <exception cref="PluginTestException">Its pages don't fit together.</exception>
    public async Task<ValueList<ValueList<object?>>> ReadAllAsync(CancellationToken cancellation)
    {
        var read = await ReadAsync(query.MostRows, cancellation).ConfigureAwait(false);
        return breaches.Count == 0 ? read.Rows : throw new PluginTestException(breaches.Distinct().ToValueList());
    }

    /// <summary>Everything.</summary>
    /// <exception cref="PluginTestException">The source breaks the contract.</exception>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        var first = await ReadAsync(query.MostRows, cancellation).ConfigureAwait(false);
        foreach (var column in query.Columns.Where(c => !first.Columns.Any(d => string.Equals(d.Name, c, StringComparison.Ordinal))))
            Break($"thiếu cột “{column}” được hỏi; có: {NamesOf(first.Columns)}", $"the column \"{column}\" is missing, which was asked for; there are: {NamesOf(first.Columns)}");
        if (breaches.Count == 0)
        {
            Compare(first, await ReadAsync(query.MostRows, cancellation).ConfigureAwait(false), "khi hỏi lần nữa", "when asked again");
            Compare(first, await ReadAsync(3, cancellation).ConfigureAwait(false), "với trang 3 dòng", "with pages of 3 rows");
            if (first.Rows.Count <= ManyRows) Compare(first, await ReadAsync(1, cancellation).ConfigureAwait(false), "với trang 1 dòng", "with pages of one row");
            foreach (var other in await Task.WhenAll(Enumerable.Range(0, AtATime).Select(_ => Task.Run(() => ReadAsync(query.MostRows, cancellation), cancellation))).ConfigureAwait(false))
                Compare(first, other, "khi hỏi nhiều lần cùng lúc", "when asked several times at once");
            await CancelAsync().ConfigureAwait(false);
        }

        if (breaches.Count > 0) throw new PluginTestException(breaches.Distinct().ToValueList());
    }

    private async Task<(ValueList<DataColumn> Columns, ValueList<ValueList<object?>> Rows)> ReadAsync(int mostRows, CancellationToken cancellation)
    {
        var rows = new List<ValueList<object?>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        ValueList<DataColumn>? columns = null;
        var asked = query with { MostRows = mostRows, Page = null };
        while (true)
        {
            var page = await source.ReadAsync(asked, cancellation).ConfigureAwait(false);
            if (columns is null) CheckColumns(page.Columns);
            else if (!columns.Equals(page.Columns)) Break("các trang của một truy vấn có cột khác nhau", "the pages of a query have different columns");
            columns ??= page.Columns;
            foreach (var row in page.Rows)
            {
                rows.Add(row);
                CheckRow(row, page.Columns, rows.Count);
            }

            if (page.Next is not { } next) return (columns, rows.ToValueList());
            if (!seen.Add(next) || seen.Count == MostPages)
            {
                Break($"các trang không có trang cuối: “{next}” lặp lại", $"the pages have no end: \"{next}\" comes again");
                return (columns, rows.ToValueList());
            }

            asked = asked with { Page = next };
        }
    }

    private void CheckColumns(ValueList<DataColumn> columns)
    {
        foreach (var twins in columns.GroupBy(c => c.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
            Break($"cột “{twins.Key}” có {twins.Count()} lần", $"there are {twins.Count()} columns \"{twins.Key}\"");
    }

    private void CheckRow(ValueList<object?> row, ValueList<DataColumn> columns, int number)
    {
        if (row.Count != columns.Count)
        {
            Break($"dòng {number} có {row.Count} ô, phải có {columns.Count}", $"row {number} has {row.Count} cells, not {columns.Count}");
            return;
        }

        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is not { } cell || cell.GetType() == TypeOf(columns[i].Type)) continue;
            Break($"dòng {number}, cột “{columns[i].Name}” là {cell.GetType().Name}, phải là {TypeOf(columns[i].Type).Name} hoặc null", $"row {number}, column \"{columns[i].Name}\" is a {cell.GetType().Name}, not a {TypeOf(columns[i].Type).Name} or null");
        }
    }

    private void Compare((ValueList<DataColumn> Columns, ValueList<ValueList<object?>> Rows) first, (ValueList<DataColumn> Columns, ValueList<ValueList<object?>> Rows) other, string vi, string en)
    {
        if (!first.Columns.Equals(other.Columns)) Break($"{vi}, các cột khác đi", $"{en}, the columns are different");
        else if (!first.Rows.Equals(other.Rows)) Break($"{vi}, các dòng khác đi ({other.Rows.Count} dòng, trước đó {first.Rows.Count})", $"{en}, the rows are different ({other.Rows.Count}, before {first.Rows.Count})");
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever it throws is told.")]
    private async Task CancelAsync()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync().ConfigureAwait(false);
        try
        {
            await Task.Run(() => source.ReadAsync(query, stopped.Token).AsTask(), CancellationToken.None).WaitAsync(EndsSoon, CancellationToken.None).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // As it should.
        }
        catch (TimeoutException)
        {
            Break($"khi bị dừng, vẫn chạy tiếp quá {EndsSoon.TotalSeconds} giây; chuyển cancellation cho mọi lời gọi", $"when stopped it goes on for over {EndsSoon.TotalSeconds} seconds; pass the token to every call");
        }
        catch (Exception fault)
        {
            Break($"khi bị dừng, ném {fault.GetType().Name}; phải là OperationCanceledException", $"when stopped it throws {fault.GetType().Name}, not OperationCanceledException");
        }
    }

    private void Break(string vi, string en)
    {
        lock (breaches) breaches.Add(new(vi, en));
    }

    private static string NamesOf(ValueList<DataColumn> columns) => string.Join(", ", columns.Select(c => c.Name));

    private static Type TypeOf(DataType type) => type switch
    {
        DataType.Text => typeof(string),
        DataType.Number => typeof(decimal),
        DataType.Date => typeof(DateOnly),
        _ => typeof(bool),
    };
}
