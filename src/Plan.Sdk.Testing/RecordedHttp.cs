using System.Collections.Concurrent;
using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Testing;

/// <summary>An HTTP broker that knows the answers of some addresses and asks nobody. Thread-safe.</summary>
/// <param name="clock">The clock by which answers are fresh; <c>null</c>: the system's.</param>
public sealed class RecordedHttp(TimeProvider? clock = null) : IHttpBroker
{
    private readonly ConcurrentDictionary<Uri, (int Status, byte[] Content)> answers = new();
    private readonly ConcurrentQueue<HttpRequest> requests = new();
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    /// <summary>What was asked, the oldest first.</summary>
    public IReadOnlyList<HttpRequest> Requests => [.. requests];

    /// <summary>Adds an answer, in the place of an earlier one.</summary>
    /// <param name="address">The absolute address, query and all.</param>
    /// <param name="content">The body.</param>
    /// <param name="status">The status code.</param>
    /// <returns>This broker.</returns>
    public RecordedHttp Answer(string address, string content, int status = 200)
    {
        answers[new(address, UriKind.Absolute)] = (status, Encoding.UTF8.GetBytes(content));
        return this;
    }

    /// <inheritdoc/>
    public ValueTask<HttpAnswer> GetAsync(HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellation.ThrowIfCancellationRequested();
        requests.Enqueue(request);
        if (!answers.TryGetValue(request.Address, out var answer))
            throw new DataSourceException(new LocalizedText($"bản thử không có câu trả lời của {request.Address}", $"this test has no answer of {request.Address}"));
        return new(new HttpAnswer { Status = answer.Status, ContentType = "application/json; charset=utf-8", Content = answer.Content, AsOf = clock.GetUtcNow() });
    }
}
