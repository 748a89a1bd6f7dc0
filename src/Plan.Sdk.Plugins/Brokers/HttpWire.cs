using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>
/// Sends one request, without proxy, cookies and redirects of its own. A name is resolved when a connection is made and the address found then is the one
/// connected to, so that a name server which changes its mind gains nothing. Thread-safe.
/// </summary>
internal sealed class HttpWire : IDisposable
{
    /// <summary>The most bytes of a body after decompression.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    private static readonly HttpRequestOptionsKey<bool> MayBePrivate = new("plan.private");
    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(10);
    private readonly HttpMessageInvoker invoker = new(new SocketsHttpHandler
    {
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate | DecompressionMethods.Brotli,
        ConnectCallback = ConnectAsync,
        ConnectTimeout = LongestConnect,
        MaxConnectionsPerServer = 8,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        UseCookies = false,
        UseProxy = false,
    });

    /// <summary>Fetches an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="headers">Headers with their whole values.</param>
    /// <param name="isPrivate">Whether the server may stand in the own network.</param>
    /// <param name="tag">The state that is at hand; the same comes back as 304.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<HttpFetched> SendAsync(Uri address, IEnumerable<(string Name, string Value)> headers, bool isPrivate, string? tag, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower };
        request.Options.Set(MayBePrivate, isPrivate);
        request.Headers.UserAgent.Add(new("Plan.Sdk", null));
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            if (!request.Headers.TryAddWithoutValidation(name, value)) throw new BrokerException(PluginDiagnostics.RequestUnclear, name);
        }

        if (tag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var response = await invoker.SendAsync(request, cancellation).ConfigureAwait(false);
        var content = await ReadAsync(response.Content, cancellation).ConfigureAwait(false);
        return new((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), content, TagOf(response.Headers), response.Headers.Location);
    }

    /// <inheritdoc/>
    public void Dispose() => invoker.Dispose();

    private static string? TagOf(HttpResponseHeaders headers) =>
        headers.CacheControl is { NoStore: true } || headers.Vary.Contains("*") ? null : headers.ETag?.ToString();

    // Counted after decompression: a small answer may hold a large one.
    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        using var body = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + read > MostBytes) throw new BrokerException(PluginDiagnostics.AnswerTooLarge, MostBytes / 1024 / 1024);
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var worst = context.InitialRequestMessage.Options.TryGetValue(MayBePrivate, out var isPrivate) && isPrivate ? AddressKind.Private : AddressKind.Public;
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation).ConfigureAwait(false);
        var allowed = Array.FindAll(addresses, a => AddressKinds.Of(a) <= worst);
        if (allowed.Length == 0 && addresses.Length > 0) throw new BrokerException(PluginDiagnostics.AddressPrivate);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
