namespace Plan.Sdk.Extensibility;

/// <summary>
/// Fetches from web addresses that the operator has granted, in the host: the address is checked when connecting and at each redirect, answers are capped,
/// safe requests are tried again, and a server that is down is left alone for a while. Thread-safe.
/// </summary>
public interface IHttpBroker
{
    /// <summary>Fetches an address with GET.</summary>
    /// <param name="request">What to fetch.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The answer, whatever its status.</returns>
    /// <exception cref="DataSourceException">There is no answer: address not granted, no connection, too slow, too large. The message may be shown to the user.</exception>
    ValueTask<HttpAnswer> GetAsync(HttpRequest request, CancellationToken cancellation);
}
