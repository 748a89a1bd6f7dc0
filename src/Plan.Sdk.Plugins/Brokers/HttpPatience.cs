using System.Collections.Concurrent;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>
/// Tries requests again that failed on the way, twice with growing pauses, and leaves a server alone for half a minute of whose answers half were failures, of
/// five or more in a minute. Thread-safe.
/// </summary>
internal sealed class HttpPatience(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, ResiliencePipeline<HttpFetched>> byServer = new(StringComparer.Ordinal);

    /// <summary>Does the work, once or again.</summary>
    /// <exception cref="BrokenCircuitException">The server is left alone.</exception>
    public ValueTask<HttpFetched> TryAsync(Uri address, Func<CancellationToken, Task<HttpFetched>> work, CancellationToken cancellation) =>
        byServer.GetOrAdd(address.GetLeftPart(UriPartial.Authority), _ => Make()).ExecuteAsync(async token => await work(token).ConfigureAwait(false), cancellation);

    private ResiliencePipeline<HttpFetched> Make() => new ResiliencePipelineBuilder<HttpFetched> { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions<HttpFetched>
        {
            ShouldHandle = Failures(),
            MaxRetryAttempts = 2,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(300),
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpFetched>
        {
            ShouldHandle = Failures(),
            FailureRatio = 0.5,
            MinimumThroughput = 5,
            SamplingDuration = TimeSpan.FromMinutes(1),
            BreakDuration = TimeSpan.FromSeconds(30),
        })
        .Build();

    private static PredicateBuilder<HttpFetched> Failures() => new PredicateBuilder<HttpFetched>()
        .Handle<HttpRequestException>(fault => fault.InnerException is not BrokerException && fault.HttpRequestError != HttpRequestError.ConfigurationLimitExceeded)
        .Handle<IOException>()
        .Handle<OperationCanceledException>(fault => fault.InnerException is TimeoutException)
        .HandleResult(fetched => fetched.IsBusy);
}
