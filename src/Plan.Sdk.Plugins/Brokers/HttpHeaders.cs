using System.Buffers;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>Makes the headers of a request: those that steer the connection are not a plugin's, and a secret goes to no server but the one it was meant for.</summary>
/// <param name="granted">The names of the secrets that the plugin may use.</param>
/// <param name="secrets">The secrets.</param>
internal sealed class HttpHeaders(IReadOnlySet<string> granted, SecretStore secrets)
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static readonly SearchValues<char> Name = SearchValues.Create($"!#$%&'*+-.^_`|~{Letters}");
    private static readonly string[] NotTheirs =
    [
        "Accept-Encoding", "Connection", "Content-Length", "Cookie", "Expect", "Host", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Keep-Alive", "Range", "TE",
        "Trailer", "Transfer-Encoding", "Upgrade", "User-Agent", "Via", "X-Forwarded-For",
    ];

    /// <summary>The headers with their whole values.</summary>
    /// <param name="request">The request.</param>
    /// <param name="grant">The server that is asked.</param>
    /// <param name="isOther">Whether a redirect led to another server than the request named.</param>
    public IReadOnlyList<(string Name, string Value)> Of(HttpRequest request, HttpAddressGrant grant, bool isOther)
    {
        var headers = new List<(string Name, string Value)>();
        foreach (var header in request.Headers)
        {
            Check(header);
            if (header.Secret is { } handle)
            {
                if (!granted.Contains(handle.Name)) throw new BrokerException(PluginDiagnostics.SecretNotGranted, handle.Name);
                if (isOther) continue;
                if (grant is { InTheOpen: true, Private: false }) throw new BrokerException(PluginDiagnostics.SecretInTheOpen, handle.Name);
                headers.Add((header.Name, header.Value + secrets.Read(handle)));
            }
            else if (!isOther || !header.Name.Contains("auth", StringComparison.OrdinalIgnoreCase))
            {
                headers.Add((header.Name, header.Value));
            }
        }

        return headers;
    }

    private static void Check(HttpHeader header)
    {
        var isName = header.Name.Length is > 0 and <= 200 && !header.Name.AsSpan().ContainsAnyExcept(Name);
        if (!isName || header.Value.Length > 8_000 || header.Value.AsSpan().ContainsAnyExceptInRange(' ', '~') || header.Name.StartsWith("Proxy-", StringComparison.OrdinalIgnoreCase)
            || NotTheirs.Contains(header.Name, StringComparer.OrdinalIgnoreCase)) throw new BrokerException(PluginDiagnostics.RequestUnclear, isName ? header.Name : "header");
    }
}
