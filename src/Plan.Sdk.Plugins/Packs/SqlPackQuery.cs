using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Plugins.Brokers;

namespace Plan.Sdk.Plugins.Packs;

/// <summary>A query of a database. One that has <c>@skip</c> is asked page by page, the statement saying in which order; any other at once.</summary>
internal sealed class SqlPackQuery(DatabaseQuery query, string connection, ISqlBroker broker, TimeProvider clock) : IPackQuery
{
    private const int MostRows = 100_000;
    private readonly bool isPaged = query.Sql.Contains("@skip", StringComparison.Ordinal);
    private readonly PackColumns columns = new(query.Columns);

    /// <inheritdoc/>
    public async ValueTask<DataPage> ReadAsync(DataQuery asked, CancellationToken cancellation)
    {
        var skip = asked.Page is null ? 0 : isPaged && int.TryParse(asked.Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : throw new BrokerException(PluginDiagnostics.PackPageUnknown);
        var rows = isPaged ? Math.Clamp(asked.MostRows, 1, MostRows) : MostRows;
        var found = await broker.QueryAsync(new()
        {
            Connection = connection,
            Text = query.Sql,
            Parameters = [new("period", asked.Period), new("from", asked.From), new("to", asked.To), new("rows", (decimal)rows), new("skip", (decimal)skip)],
            MostRows = rows,
        }, cancellation).ConfigureAwait(false);
        var answer = found with { AsOf = AsOf(found), Next = isPaged && found.Rows.Count == rows ? (skip + rows).ToString(CultureInfo.InvariantCulture) : null };
        return query.Columns.Count == 0 ? answer : Map(answer);
    }

    private DataPage Map(DataPage page)
    {
        var places = query.Columns.Select(c => PlaceOf(page, c.From ?? c.Name)).ToArray();
        return page with
        {
            Columns = columns.Columns,
            Rows = page.Rows.Select((row, i) => columns.Row(i + 1, column => row[places[column]])).ToValueList(),
        };
    }

    /// <summary>The oldest: no figure of the page is older.</summary>
    private DateTimeOffset? AsOf(DataPage page)
    {
        if (query.Live) return clock.GetUtcNow();
        if (query.AsOf is not { } name) return null;
        var place = PlaceOf(page, name);
        var moments = page.Rows.Select(row => PackCell.Moment(row[place])).ToList();
        return moments.Contains(null) ? null : moments.Min();
    }

    private static int PlaceOf(DataPage page, string name)
    {
        for (var i = 0; i < page.Columns.Count; i++)
        {
            if (string.Equals(page.Columns[i].Name, name, StringComparison.Ordinal)) return i;
        }

        throw new BrokerException(PluginDiagnostics.PackColumnMissing, name, string.Join(", ", page.Columns.Select(c => c.Name)));
    }
}
