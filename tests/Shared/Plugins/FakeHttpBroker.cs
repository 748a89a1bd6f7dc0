using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Tests;

/// <summary>Answers with as many bytes as the request's header is long.</summary>
internal sealed class FakeHttpBroker : IHttpBroker
{
    public ValueTask<HttpAnswer> GetAsync(HttpRequest request, CancellationToken cancellation) => new(new HttpAnswer
    {
        Status = 203,
        ContentType = $"{request.Address} {request.Headers[0].Name} {request.Headers[0].Value}{request.Headers[0].Secret?.Name}",
        Content = new byte[5_000_000],
        AsOf = new(2026, 4, 1, 8, 0, 0, TimeSpan.FromHours(7)),
    });
}
