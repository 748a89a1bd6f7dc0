using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Polly.CircuitBreaker;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>Fetches from the web addresses that one plugin is granted. Thread-safe.</summary>
public sealed class HttpBroker : IHttpBroker, IDisposable
{
    private const int MostRedirects = 5;
    private const int LongestAddress = 8_000;
    private static readonly TimeSpan LongestInAll = TimeSpan.FromSeconds(30);
    private readonly HttpWire wire = new();
    private readonly HttpCache cache = new();
    private readonly ConcurrentDictionary<string, bool> notGranted = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<HttpAddressGrant> grants;
    private readonly HttpHeaders headers;
    private readonly HttpPatience patience;
    private readonly SourceWatch watch;
    private readonly string plugin;
    private readonly ILogger logger;
    private readonly TimeProvider clock;

    /// <summary>The addresses of a plugin. None is asked yet.</summary>
    /// <param name="plugin">The plugin's id.</param>
    /// <param name="grants">The addresses of the workspace; those of other plugins are left out.</param>
    /// <param name="granted">The secrets that the plugin may use: those that its settings name.</param>
    /// <param name="secrets">The secrets.</param>
    /// <param name="logger">Where it is told when a server goes away and comes back, and which is not granted.</param>
    /// <param name="clock">The clock of deadlines and pauses.</param>
    public HttpBroker(string plugin, IEnumerable<HttpAddressGrant> grants, IEnumerable<SecretHandle> granted, SecretStore secrets, ILogger logger, TimeProvider clock)
    {
        this.plugin = plugin;
        this.logger = logger;
        this.clock = clock;
        this.grants = [.. grants.Where(g => g.Plugins.Contains(plugin, StringComparer.Ordinal))];
        headers = new(granted.Select(h => h.Name).ToHashSet(StringComparer.Ordinal), secrets);
        patience = new(clock);
        watch = new(logger, clock);
    }

    /// <inheritdoc/>
    public async ValueTask<HttpAnswer> GetAsync(HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var deadline = new CancellationTokenSource(LongestInAll, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        try
        {
            return await FollowAsync(request, either.Token).ConfigureAwait(false);
        }
        catch (BrokerException fault)
        {
            throw fault.ToSourceException();
        }
        catch (HttpRequestException fault) when (fault.InnerException is BrokerException own)
        {
            throw own.ToSourceException();
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw Fail(request.Address, new("chậm quá 30 giây", "slower than 30 seconds")).ToSourceException();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => wire.Dispose();

    private async Task<HttpAnswer> FollowAsync(HttpRequest request, CancellationToken cancellation)
    {
        var address = request.Address;
        for (var turn = 0; turn <= MostRedirects; turn++)
        {
            var grant = GrantOf(address);
            var key = KeyOf(address, request);
            var known = cache.Find(key);
            var values = headers.Of(request, grant, !IsSameServer(address, request.Address));
            var fetched = await TryAsync(address, values, grant, known?.Tag, cancellation).ConfigureAwait(false);
            if (fetched is { Status: 301 or 302 or 303 or 307 or 308, Location: { } next })
            {
                address = new Uri(address, next);
                continue;
            }

            if (fetched.Status == 304 && known is not null) fetched = known;
            else cache.Keep(key, fetched);
            return new HttpAnswer { Status = fetched.Status, ContentType = fetched.ContentType, Content = fetched.Content, AsOf = clock.GetUtcNow() };
        }

        throw new BrokerException(PluginDiagnostics.TooManyRedirects, MostRedirects);
    }

    private async Task<HttpFetched> TryAsync(Uri address, IReadOnlyList<(string Name, string Value)> values, HttpAddressGrant grant, string? tag, CancellationToken cancellation)
    {
        try
        {
            var fetched = await patience.TryAsync(address, token => wire.SendAsync(address, values, grant.Private, tag, token), cancellation).ConfigureAwait(false);
            if (fetched.IsBusy) Fail(address, new($"mã trả lời {fetched.Status}", $"status {fetched.Status}"));
            else watch.Answered(address.IdnHost);
            return fetched;
        }
        catch (HttpRequestException fault) when (fault.InnerException is not BrokerException)
        {
            throw Fail(address, Words(fault.HttpRequestError));
        }
        catch (IOException)
        {
            throw Fail(address, Words(HttpRequestError.ResponseEnded));
        }
        catch (BrokenCircuitException)
        {
            throw Fail(address, new("vừa lỗi nhiều lần nên tạm ngừng hỏi nửa phút", "it failed several times just now and is left alone for half a minute"));
        }
        catch (InvalidDataException)
        {
            throw Fail(address, Words(HttpRequestError.InvalidResponse));
        }
        catch (OperationCanceledException fault) when (fault.InnerException is TimeoutException)
        {
            throw Fail(address, Words(HttpRequestError.ConnectionError));
        }
    }

    private HttpAddressGrant GrantOf(Uri address)
    {
        if (!address.IsAbsoluteUri || address.UserInfo.Length > 0 || address.OriginalString.Length > LongestAddress) throw new BrokerException(PluginDiagnostics.RequestUnclear, "address");
        if (grants.Find(g => g.Covers(address)) is { } grant) return grant;
        if (notGranted.Count < 100 && notGranted.TryAdd(address.Authority, true) && logger.IsEnabled(LogLevel.Warning))
            logger.LogWarning("{Plugin} asked {Scheme}://{Server}, which is not granted to it", plugin, address.Scheme, address.Authority);
        throw new BrokerException(PluginDiagnostics.AddressNotGranted, plugin);
    }

    private BrokerException Fail(Uri address, LocalizedText reason)
    {
        var fault = new BrokerException(PluginDiagnostics.AddressDown, reason);
        watch.Failed(address.IdnHost, fault);
        return fault;
    }

    private static bool IsSameServer(Uri one, Uri other) => Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;

    private static string KeyOf(Uri address, HttpRequest request) =>
        string.Join('\n', request.Headers.Select(h => $"{h.Name}:{h.Value}{h.Secret?.Name}").Prepend(address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)));

    private static LocalizedText Words(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => new("không tìm thấy tên máy chủ", "its name is not found"),
        HttpRequestError.SecureConnectionError => new("chứng chỉ hoặc mã hóa không hợp lệ", "its certificate or encryption is not valid"),
        HttpRequestError.ConnectionError => new("không kết nối được", "no connection"),
        HttpRequestError.ConfigurationLimitExceeded => new("phần đầu câu trả lời quá dài", "the head of its answer is too long"),
        _ => new("trả lời hỏng hoặc bị ngắt giữa chừng", "its answer is broken or was cut off"),
    };
}
