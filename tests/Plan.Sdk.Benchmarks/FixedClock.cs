namespace Plan.Sdk.Benchmarks;

/// <summary>A clock that stands still, so that every run does the same work.</summary>
internal sealed class FixedClock : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);
}
