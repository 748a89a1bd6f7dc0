using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Plugins.Brokers;

namespace Plan.Sdk.Plugins.Packs;

/// <summary>
/// A query of a web address. Counted pages end with one that is empty, whatever size the server makes them; told pages where no next one is told. A next page on another
/// server is not asked, since headers may hold a secret.
/// </summary>
internal sealed class HttpPackQuery : IPackQuery
{
    /// <summary>The names that every address may hold beside the pack's settings.</summary>
    public static readonly string[] OwnNames = ["period", "from", "to", "page", "skip", "rows"];

    private readonly WebQuery query;
    private readonly PluginSettings settings;
    private readonly IHttpBroker broker;
    private readonly AddressTemplate address;
    private readonly JsonRows rows;
    private readonly bool isSkipped;
    private readonly bool isCounted;

    public HttpPackQuery(WebQuery query, PluginSettings settings, IHttpBroker broker)
    {
        this.query = query;
        this.settings = settings;
        this.broker = broker;
        address = new(query.Address);
        rows = new(query);
        isSkipped = address.Names.Contains("skip", StringComparer.Ordinal);
        isCounted = isSkipped || address.Names.Contains("page", StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public async ValueTask<DataPage> ReadAsync(DataQuery asked, CancellationToken cancellation)
    {
        var count = 0;
        if (asked.Page is not null && query.Next is null && !(isCounted && int.TryParse(asked.Page, NumberStyles.None, CultureInfo.InvariantCulture, out count))) throw new BrokerException(PluginDiagnostics.PackPageUnknown);
        var first = address.Fill(Values(asked, count)) ?? throw new BrokerException(PluginDiagnostics.PackAddressUnclear);
        var place = asked.Page is { } told && query.Next is not null ? Follow(first, told) : first;
        var answer = await broker.GetAsync(new() { Address = place, Headers = query.Headers.Select(Header).ToValueList() }, cancellation).ConfigureAwait(false);
        if (answer.Status != 200) throw new BrokerException(PluginDiagnostics.PackAnswerStatus, answer.Status);
        var page = rows.Read(answer);
        if (!isCounted) return page.Next is { } next ? page with { Next = Follow(place, next).AbsoluteUri } : page;
        return page with { Next = page.Rows.Count == 0 ? null : (count + (isSkipped ? page.Rows.Count : 1)).ToString(CultureInfo.InvariantCulture) };
    }

    private static Uri Follow(Uri from, string told)
    {
        if (Uri.TryCreate(from, told, out var next) && next.UserInfo.Length == 0
            && Uri.Compare(from, next, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0) return next;
        throw new BrokerException(PluginDiagnostics.PackNextElsewhere);
    }

    private HttpHeader Header(WebQueryHeader header) => new(header.Name, header.Value ?? "", header.Secret is { } name ? settings.Secret(name) : null);

    private Dictionary<string, string> Values(DataQuery asked, int count)
    {
        var values = settings.Names.Where(n => settings.Text(n) is not null).ToDictionary(n => n, n => settings.Text(n)!, StringComparer.Ordinal);
        values["period"] = asked.Period;
        values["from"] = asked.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        values["to"] = asked.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        values["page"] = (count + query.FirstPage).ToString(CultureInfo.InvariantCulture);
        values["skip"] = count.ToString(CultureInfo.InvariantCulture);
        values["rows"] = asked.MostRows.ToString(CultureInfo.InvariantCulture);
        return values;
    }
}
